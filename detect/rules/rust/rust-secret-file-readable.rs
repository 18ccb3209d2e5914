fn remember(&self, text: &str) -> Result<()> {
    // ruleid: rust-secret-file-readable
    let f = OpenOptions::new().create(true).write(true).mode(0o644).open("/var/lib/sync/tokens.json")?;
    // ruleid: rust-secret-file-readable
    fs::write("credentials.json", text)?;
    // ruleid: rust-secret-file-readable
    fs::write(self.dir.join("id_rsa"), text)?;
    // ok: rust-secret-file-readable
    let g = OpenOptions::new().create(true).write(true).mode(0o600).open("/var/lib/sync/tokens.json")?;
    // ok: rust-secret-file-readable
    fs::write("report.json", text)?;
    // ok: rust-secret-file-readable
    fs::write(self.dir.join("token_stats.csv"), text)?;
    Ok(())
}
