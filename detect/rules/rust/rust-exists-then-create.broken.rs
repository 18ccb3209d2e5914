fn init(&self) -> Result<()> {
    // ruleid: rust-exists-then-create
    if !self.path.exists() {
        let mut f = File::create(&self.path)?;
        f.write_all(DEFAULT)?;
    }
    let text = fs::read_to_string(&self.
