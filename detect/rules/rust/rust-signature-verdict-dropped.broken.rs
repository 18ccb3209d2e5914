fn install(&self, pkg: &[u8], sig: &Signature) {
    // ruleid: rust-signature-verdict-dropped
    self.key.verify(pkg, sig).ok();
    self.unpack(pkg
