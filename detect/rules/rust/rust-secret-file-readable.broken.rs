let pem = key.to_pkcs8_pem(LineEnding::LF)?;
// ruleid: rust-secret-file-readable
std::fs::write("private_key.pem", pem.as_bytes())?;
self.certs.push(
