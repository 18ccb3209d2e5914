fn sysroot(&self) -> Option<PathBuf> {
    // ruleid: rust-current-exe-trusted
    env::current_exe().ok().map(|mut p| {
        p.pop();
