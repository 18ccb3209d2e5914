use ring::pbkdf2;
fn derive(password: &str, salt: &[u8], out: &mut [u8]) {
    // ruleid: rust-password-hash-cheap
    let rounds = NonZeroU32::new(500).unwrap();
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, password.as_bytes(), out);
}
fn other(password: &[u8], salt: &[u8], key: &mut [u8]) {
    // ruleid: rust-password-hash-cheap
    pbkdf2_hmac::<Sha256>(password, salt, 1000, key);
    // ok: rust-password-hash-cheap
    pbkdf2_hmac::<Sha256>(password, salt, 600_000, key);
    // ruleid: rust-password-hash-cheap
    let h = bcrypt::hash(password, 4).unwrap();
    // ok: rust-password-hash-cheap
    let g = bcrypt::hash(password, bcrypt::DEFAULT_COST).unwrap();
    // ok: rust-password-hash-cheap
    let p = scrypt::Params::new(17, 8, 1, 32).unwrap();
}
