let mut filter = Document::new();
// ruleid: rust-mongo-where
filter.insert("$where", js);
self.coll.find(filter
