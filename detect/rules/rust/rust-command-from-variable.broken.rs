fn run(&self, m: &str) {
    // ruleid: rust-command-from-variable
    match Command::new(m).arg(self.path).status() {
        Ok(s) if s.success( =>
