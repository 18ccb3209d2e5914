// ruleid: rust-shell-command
let out = Command::new("sh").arg("-c").arg(format!("ping -c1 {}", host)).output();
if let Ok(o) = out {
    log(&o.stdout
