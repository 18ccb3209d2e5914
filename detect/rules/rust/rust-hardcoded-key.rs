fn f(env_key: &[u8]) {
    // ruleid: rust-hardcoded-key
    let k = Key::from_slice(b"an example very very secret key.");
    // ruleid: rust-hardcoded-key
    let e = EncodingKey::from_secret(b"k9-Lm42-hunter");
    // ruleid: rust-hardcoded-key
    let d = DecodingKey::from_secret("k9-Lm42-hunter".as_ref());
    // ok: rust-hardcoded-key
    let a = Key::from_slice(env_key);
    // ok: rust-hardcoded-key
    let b = EncodingKey::from_secret(secret.as_bytes());
    // ok: rust-hardcoded-key
    let c = Aes256Gcm::generate_key(&mut OsRng);
}
// ruleid: rust-hardcoded-key
const ARCHIVE_KEY: [u8; 16] = *b"tide-Wharf-20417";
// ruleid: rust-hardcoded-key
static MASTER_KEY: [u8; 4] = [0x13, 0x77, 0xa0, 0x01];
// ok: rust-hardcoded-key
const PUBLIC_KEY: [u8; 4] = [0x13, 0x77, 0xa0, 0x01];
// ok: rust-hardcoded-key
const KEY: &[u8] = b"user_id";
