pub fn token_for(user: &str) -> Result<String> {
    // ruleid: rust-token-lives-for-years
    let years = Duration::from_secs(10 * 365 * 24 * 3600);
    let claims = Claims { sub: user, exp: years };
    encode(&Header::default(), &claims, &key)
}
pub fn issue(user: &str) -> Result<String> {
    // ruleid: rust-token-lives-for-years
    let exp = Utc::now() + chrono::Duration::days(3650);
    let token = jsonwebtoken::encode(&Header::default(), &Claims { exp }, &key)?;
    Ok(token)
}
pub fn good(user: &str) -> Result<String> {
    // ok: rust-token-lives-for-years
    let exp = Utc::now() + chrono::Duration::minutes(15);
    // ok: rust-token-lives-for-years
    let week = Utc::now() + chrono::Duration::days(7);
    encode(&Header::default(), &Claims { exp }, &key)
}
fn cache() -> Duration {
    // ok: rust-token-lives-for-years
    Duration::from_secs(365 * 24 * 3600)
}
