fn f() {
    // ruleid: rust-tls-verification-off
    let a = Client::builder().danger_accept_invalid_certs(true).build();
    // ruleid: rust-tls-verification-off
    builder.danger_accept_invalid_hostnames(true);
    // ruleid: rust-tls-verification-off
    ctx.set_verify(SslVerifyMode::NONE);
    // ok: rust-tls-verification-off
    let b = Client::builder().danger_accept_invalid_certs(false).build();
    // ok: rust-tls-verification-off
    ctx.set_verify(SslVerifyMode::PEER);
    // ok: rust-tls-verification-off
    let c = Client::new();
}
