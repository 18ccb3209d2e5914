fn f(key: &[u8], data: &[u8]) {
    // ruleid: rust-weak-cipher
    let a = encrypt(Cipher::aes_128_ecb(), key, None, data);
    // ruleid: rust-weak-cipher
    let b = Cipher::rc4();
    // ruleid: rust-weak-cipher
    let c = Rc4::new(key.into());
    // ruleid: rust-weak-cipher
    let d = Blowfish::new_from_slice(key);
    // ok: rust-weak-cipher
    let e = Aes256Gcm::new(key.into());
    // ok: rust-weak-cipher
    let g = Cipher::aes_256_gcm();
    // ok: rust-weak-cipher
    let h = ChaCha20Poly1305::new(key.into());
}
