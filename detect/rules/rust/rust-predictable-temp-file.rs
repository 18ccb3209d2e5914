fn f(pid: u32) {
    // ruleid: rust-predictable-temp-file
    let a = File::create("/tmp/report.txt");
    // ruleid: rust-predictable-temp-file
    fs::write("/tmp/app.pid", "1");
    // ruleid: rust-predictable-temp-file
    let b = File::create(format!("/tmp/job-{}", pid));
    // ok: rust-predictable-temp-file
    let c = tempfile::NamedTempFile::new();
    // ok: rust-predictable-temp-file
    let d = File::create("/var/lib/app/report.txt");
    // ok: rust-predictable-temp-file
    let e = tempfile::tempdir();
}
