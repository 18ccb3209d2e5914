fn directory(host: &str) -> Result<LdapConn> {
    // ruleid: rust-cleartext-login
    let a = LdapConn::new(&format!("ldap://{host}:389"))?;
    // ruleid: rust-cleartext-login
    let m = SmtpTransport::builder_dangerous("mail.example.org").build();
    // ruleid: rust-cleartext-login
    client.post("http://api.example.org/login").form(&form).send()?;
    // ok: rust-cleartext-login
    let b = LdapConn::new(&format!("ldaps://{host}:636"))?;
    // ok: rust-cleartext-login
    let n = SmtpTransport::relay("mail.example.org")?.build();
    // ok: rust-cleartext-login
    client.post("https://api.example.org/login").form(&form).send()?;
    // ok: rust-cleartext-login
    client.post("http://localhost:8080/login").form(&form).send()?;
    Ok(b)
}
