let mut rng = OsRng;
// ruleid: rust-weak-key-size
let key = rsa::RsaPrivateKey::new(&mut rng, 1024).expect("key");
let pem = key.to_pkcs8_pem(
