async fn update(url: &str) -> Result<()> {
    let bytes = reqwest::get(url).await?.bytes().await?;
    let installer = dir.join("setup");
    // ruleid: rust-run-what-was-fetched
    fs::write(&installer, &bytes)?;
    Command::new(&installer).arg("--quiet").status()?;
    Ok(())
}
fn other(body: &[u8], tool: &Path) -> Result<()> {
    // ruleid: rust-run-what-was-fetched
    let mut f = File::create(&tool)?;
    f.write_all(body)?;
    Command::new(&tool).spawn()?;
    Ok(())
}
fn good(body: &[u8], report: &Path) -> Result<()> {
    // ok: rust-run-what-was-fetched
    fs::write(&report, body)?;
    // ok: rust-run-what-was-fetched
    Command::new("less").arg(&report).status()?;
    // ok: rust-run-what-was-fetched
    let f = File::create(&report)?;
    Ok(())
}
