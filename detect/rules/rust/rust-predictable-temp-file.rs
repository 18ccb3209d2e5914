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
fn stage(data: &[u8]) -> io::Result<()> {
    // ruleid: rust-predictable-temp-file
    let staging = std::env::temp_dir().join("firmware.bin");
    let mut f = fs::File::create(&staging)?;
    f.write_all(data)?;
    // ok: rust-predictable-temp-file
    let own = tempfile::tempdir()?.path().join("firmware.bin");
    fs::write(&own, data)
}
