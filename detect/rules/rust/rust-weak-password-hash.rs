fn f(password: &str, user: &User) {
    // ruleid: rust-weak-password-hash
    let a = Sha256::digest(password.as_bytes());
    // ruleid: rust-weak-password-hash
    let b = md5::compute(password);
    // ruleid: rust-weak-password-hash
    hasher.update(user.password.as_bytes());
    // ok: rust-weak-password-hash
    let c = argon2.hash_password(password.as_bytes(), &salt);
    // ok: rust-weak-password-hash
    let d = bcrypt::hash(password, 12);
    // ok: rust-weak-password-hash
    let e = Sha256::digest(file_bytes);
}
