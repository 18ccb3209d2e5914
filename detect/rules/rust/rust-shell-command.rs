use std::process::Command;
fn f(dir: &str) {
    // ruleid: rust-shell-command
    let a = Command::new("sh").arg("-c").arg(format!("ls {}", dir)).output();
    let cmd = format!("tar cf x {dir}");
    // ruleid: rust-shell-command
    let b = Command::new("bash").arg("-c").arg(&cmd).status();
    // ruleid: rust-shell-command
    let c = Command::new("sh").args(["-c", &cmd]).spawn();
    // ok: rust-shell-command
    let d = Command::new("sh").arg("-c").arg("sync").output();
    // ok: rust-shell-command
    let e = Command::new("ls").arg(dir).output();
    // ok: rust-shell-command
    let g = Command::new("tar").arg("cf").arg(dir).status();
}
fn notify(&self, kind: &str) -> io::Result<()> {
    let line = format!("logger '{}'", kind);
    // ruleid: rust-shell-command
    Command::new("/bin/bash").args(["-c", &line]).status()?;
    // ruleid: rust-shell-command
    tokio::process::Command::new("sh").arg("-lc").arg(line).spawn()?;
    // ok: rust-shell-command
    Command::new("/bin/sh").args(["-c", "uptime"]).status()?;
    Ok(())
}
