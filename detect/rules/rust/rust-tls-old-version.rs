fn connector() -> SslConnector {
    let mut b = SslConnector::builder(SslMethod::tls()).unwrap();
    // ruleid: rust-tls-old-version
    b.set_min_proto_version(Some(SslVersion::TLS1)).unwrap();
    // ruleid: rust-tls-old-version
    let c = Client::builder().min_tls_version(Version::TLS_1_0).build();
    // ok: rust-tls-old-version
    b.set_min_proto_version(Some(SslVersion::TLS1_2)).unwrap();
    // ok: rust-tls-old-version
    let d = Client::builder().min_tls_version(Version::TLS_1_2).build();
    // ok: rust-tls-old-version
    let t = SslMethod::tls();
    b.build()
}
