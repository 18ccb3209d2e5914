fn reset(user: i64) -> String {
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
    // ruleid: rust-secret-from-clock
    let code = nanos % 1_000_000;
    // ruleid: rust-secret-from-clock
    let token = format!("{:x}{:x}", user, nanos);
    format!("{code:06}")
}
fn good(claims: &Claims) -> String {
    let now = Utc::now();
    // ok: rust-secret-from-clock
    let expires = now + Duration::hours(1);
    // ok: rust-secret-from-clock
    let token = encode(&Header::default(), &Claims { exp: now.timestamp() }, &key).unwrap();
    // ok: rust-secret-from-clock
    let secret: [u8; 32] = rand::random();
    token
}
