if self.insecure {
    // ruleid: rust-tls-verification-off
    builder = builder.danger_accept_invalid_certs(true);
}
match builder.build( {
