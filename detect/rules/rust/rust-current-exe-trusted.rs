use std::env;
fn root() -> PathBuf {
    // ruleid: rust-current-exe-trusted
    let a = env::current_exe().unwrap();
    // ruleid: rust-current-exe-trusted
    let b = std::env::current_exe().ok();
    // ruleid: rust-current-exe-trusted
    let c = t!(env::current_exe());
    // ok: rust-current-exe-trusted
    let dir = PathBuf::from("/usr/lib/app");
    // ok: rust-current-exe-trusted
    let s = "current_exe()";
    // ok: rust-current-exe-trusted
    let other = self.current_exec_mode();
    dir
}
