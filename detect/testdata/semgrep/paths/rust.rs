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

fn digest(data: &[u8], legacy: bool) -> Vec<u8> {
    if legacy {
        return md5::compute(data).to_vec();
    }
    let mut sum = sha1::compute(data);
    sum.update(data);
    sha256::compute(data).to_vec()
}

fn keys() {
    let small = generate_key("rsa", 1024);
    let large = generate_key("rsa", 4096);
    let tiny = generate_key("rsa", 512);
    unsafe {
        let p: *const u8 = std::mem::transmute(small);
        copy_key(p, large);
    }
    copy_key(tiny, large);
}
