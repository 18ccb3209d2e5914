// ruleid: rust-fixed-nonce
const IV: [u8; 16] = [0; 16];
fn f(key: &[u8], text: &[u8]) {
    // ruleid: rust-fixed-nonce
    let nonce = Nonce::from_slice(b"unique nonce");
    // ruleid: rust-fixed-nonce
    let other = Nonce::from_slice(&[0u8; 12]);
    // ok: rust-fixed-nonce
    let fresh = Aes256Gcm::generate_nonce(&mut OsRng);
    // ok: rust-fixed-nonce
    let got = Nonce::from_slice(&message[..12]);
    // ok: rust-fixed-nonce
    let table = [0; 16];
}
