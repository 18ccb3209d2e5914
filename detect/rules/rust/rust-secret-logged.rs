fn f(user: &str, password: &str, cfg: &Config) {
    // ruleid: rust-secret-logged
    println!("login {} {}", user, password);
    // ruleid: rust-secret-logged
    info!("connecting with {}", cfg.api_key);
    // ruleid: rust-secret-logged
    log::debug!("token {}", access_token);
    // ok: rust-secret-logged
    info!("login of {}", user);
    // ok: rust-secret-logged
    println!("password changed");
    // ok: rust-secret-logged
    debug!("{} keys", keys.len());
}
fn login(host: &str, user: &str, password: &str) {
    // ruleid: rust-secret-logged
    info!("device login host={host} user={user} password={password}");
    // ruleid: rust-secret-logged
    tracing::debug!(user, "token {}", session.access_token.as_str());
    // ok: rust-secret-logged
    info!("device login host={host} user={user}");
    // ok: rust-secret-logged
    debug!("{} chars", password.len());
}
