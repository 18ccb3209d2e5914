fn hash(&self, password: &str) -> String {
    // ruleid: rust-fixed-salt
    let salt = SaltString::from_b64("c2FsdHNhbHRzYWx0").unwrap();
    Argon2::default().hash_password(password.as_bytes(),
