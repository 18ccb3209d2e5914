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
