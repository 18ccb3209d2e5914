fn announce(&self, login: &str, api_password: &str) -> Result<()> {
    // ruleid: rust-process-argument-secret
    Command::new("ticketctl").args(["--user", "sync", "--password", api_password]).status()?;
    // ruleid: rust-process-argument-secret
    Command::new("mysqldump").arg(format!("-p{}", self.password)).output()?;
    // ruleid: rust-process-argument-secret
    Command::new("gpg").arg("--passphrase").arg(&self.passphrase).status()?;
    Ok(())
}
fn good(&self, password: &str) -> Result<()> {
    // ok: rust-process-argument-secret
    Command::new("mysqldump").env("MYSQL_PWD", password).arg("shop").output()?;
    // ok: rust-process-argument-secret
    Command::new("tar").arg("-p").arg(&self.path).status()?;
    // ok: rust-process-argument-secret
    Command::new("gpg").arg("--passphrase-file").arg(&self.file).status()?;
    Ok(())
}
