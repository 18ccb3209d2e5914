// ruleid: rust-fixed-salt
const PASSWORD_SALT: &[u8] = b"plum-orchard-77";
fn derive(password: &[u8], key: &mut [u8]) {
    // ruleid: rust-fixed-salt
    pbkdf2_hmac::<Sha256>(password, b"my-service", 600_000, key);
    // ruleid: rust-fixed-salt
    Argon2::default().hash_password_into(password, b"forum.salt.2020", key).unwrap();
}
fn good(password: &[u8], key: &mut [u8]) {
    // ok: rust-fixed-salt
    let mut salt = [0u8; 16];
    OsRng.fill_bytes(&mut salt);
    // ok: rust-fixed-salt
    pbkdf2_hmac::<Sha256>(password, &salt, 600_000, key);
    // ok: rust-fixed-salt
    let s = SaltString::generate(&mut OsRng);
    // ok: rust-fixed-salt
    Argon2::default().hash_password(password, &s);
}
