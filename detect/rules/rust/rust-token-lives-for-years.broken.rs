fn remember(&self, user: &User) -> Result<String> {
    // ruleid: rust-token-lives-for-years
    let exp = Utc::now() + Duration::days(730);
    let t = encode(&Header::default(), &Claims { exp }, &self.key)?;
    jar.add(
