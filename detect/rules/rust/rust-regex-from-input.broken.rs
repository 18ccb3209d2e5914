// ruleid: rust-regex-from-input
let re = Regex::new(&format!("(?i){}", query.pattern)).unwrap();
self.rows.iter().filter(|r| re.is_match(
