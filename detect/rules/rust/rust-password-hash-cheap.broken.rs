let mut key = [0u8; 32];
// ruleid: rust-password-hash-cheap
pbkdf2_hmac::<Sha512>(pass.as_bytes(), &self.salt, 4096, &mut key);
let cipher = Aes256Gcm::new(
