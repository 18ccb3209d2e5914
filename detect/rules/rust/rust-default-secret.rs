fn from_env() -> Relay {
    // ruleid: rust-default-secret
    let secret = env::var("RELAY_SECRET").unwrap_or_else(|_| "relay-Maple-5512".to_string());
    // ruleid: rust-default-secret
    let key = std::env::var("JWT_SECRET").unwrap_or("development".to_string());
    // ok: rust-default-secret
    let port = env::var("PORT").unwrap_or_else(|_| "8080".to_string());
    // ok: rust-default-secret
    let pass = env::var("DB_PASSWORD").expect("DB_PASSWORD is not set");
    // ok: rust-default-secret
    let none = env::var("DB_PASSWORD").unwrap_or_else(|_| "".to_string());
    Relay { secret }
}
