fn save(path: &Path, body: &[u8]) -> io::Result<()> {
    // ruleid: rust-exists-then-create
    if !path.exists() {
        let mut f = OpenOptions::new().write(true).create(true).open(&path)?;
        f.write_all(body)?;
    }
    // ruleid: rust-exists-then-create
    if !path.exists() {
        fs::write(path, body)?;
    }
    Ok(())
}
fn good(path: &Path, dir: &Path, body: &[u8]) -> io::Result<()> {
    // ok: rust-exists-then-create
    if !dir.exists() {
        fs::create_dir_all(dir)?;
    }
    // ok: rust-exists-then-create
    let f = OpenOptions::new().write(true).create_new(true).open(path)?;
    // ok: rust-exists-then-create
    if !dir.exists() {
        fs::write("log.txt", "no dir")?;
    }
    Ok(())
}
