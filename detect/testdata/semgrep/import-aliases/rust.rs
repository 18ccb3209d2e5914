use std::fs;
use std::process::Command;

fn backup(target: &str) -> std::io::Result<()> {
    Command::new("sh").arg("-c").arg(target).status()?;
    Command::new("sync").status()?;
    let mut cmd = Command::new("rsync");
    cmd.arg(target);
    cmd.spawn()?;
    run_shell(&format!("du -sh {}", target));
    run_shell("df");
    Ok(())
}

use std::fs::remove_file;
use std::fs::remove_file as erase;

fn clean(path: &str) {
    fs::remove_file(path);
    std::fs::remove_file(path);
    remove_file(path);
    erase(path);
    fs::read(path);
}
