fn keys() -> Rsa<Private> {
    let bits = 1024;
    // ruleid: rust-weak-key-size
    let weak = Rsa::generate(bits).unwrap();
    // ruleid: rust-weak-key-size
    let k = RsaPrivateKey::new(&mut rng, 512).unwrap();
    // ok: rust-weak-key-size
    let fine = Rsa::generate(3072).unwrap();
    // ok: rust-weak-key-size
    let f = RsaPrivateKey::new(&mut rng, 2048).unwrap();
    // ok: rust-weak-key-size
    let n = Rsa::generate(self.bits).unwrap();
    weak
}
