use std::env;
fn f() {
    // ruleid: rust-shared-temp-dir
    let a = env::temp_dir().join("cache");
    // ruleid: rust-shared-temp-dir
    let b = std::env::temp_dir();
    // ruleid: rust-shared-temp-dir
    let mut c = temp_dir();
    // ok: rust-shared-temp-dir
    let d = tempfile::tempdir();
    // ok: rust-shared-temp-dir
    let e = TempDir::new();
    // ok: rust-shared-temp-dir
    let g = self.temp_directory();
}
