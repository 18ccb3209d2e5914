async fn scripted(&self, condition: &str) -> Result<Option<Document>> {
    let code = format!("function() {{ return {condition}; }}");
    // ruleid: rust-mongo-where
    let found = self.users.find_one(doc! { "$where": code }).await?;
    // ruleid: rust-mongo-where
    let f = self.users.find_one(doc! { "$where": format!("this.a == {}", condition) }).await?;
    // ok: rust-mongo-where
    let g = self.users.find_one(doc! { "$where": "this.a > 3" }).await?;
    // ok: rust-mongo-where
    let h = self.users.find_one(doc! { "name": condition }).await?;
    // ok: rust-mongo-where
    let i = self.users.find_one(doc! { "age": { "$gt": 3 } }).await?;
    Ok(found)
}
