if let Err(e) = self.auth(&name, &password) {
    // ruleid: rust-secret-logged
    error!("login failed for {} with {}: {}", name, password, e);
    return Err(
