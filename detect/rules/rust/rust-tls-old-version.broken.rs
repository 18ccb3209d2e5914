// ruleid: rust-tls-old-version
let tls = TlsConnector::builder()
    .min_protocol_version(Some(Protocol::Tlsv10))
    .build(
