fn accept(key: &[u8], body: &[u8], sig: &[u8]) -> io::Result<()> {
    // ruleid: rust-signature-verdict-dropped
    let verdict = UnparsedPublicKey::new(&ED25519, key).verify(body, sig);
    if verdict.is_err() {
        info!("signature does not match");
    }
    store(body)
}
fn second(mac: Hmac<Sha256>, tag: &[u8]) {
    // ruleid: rust-signature-verdict-dropped
    let _ = mac.verify_slice(tag);
    run();
}
fn third(key: &VerifyingKey, body: &[u8], sig: &Signature) {
    // ruleid: rust-signature-verdict-dropped
    if let Err(e) = key.verify(body, sig) {
        warn!("bad signature: {e}");
    }
    run(body);
}
fn good(key: &VerifyingKey, body: &[u8], sig: &Signature) -> Result<()> {
    // ok: rust-signature-verdict-dropped
    key.verify(body, sig)?;
    // ok: rust-signature-verdict-dropped
    if key.verify(body, sig).is_err() {
        return Err(Error::Signature);
    }
    // ok: rust-signature-verdict-dropped
    if let Err(e) = key.verify(body, sig) {
        bail!("bad signature {e}");
    }
    Ok(())
}
