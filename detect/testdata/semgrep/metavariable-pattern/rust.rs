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

#[get("/report")]
fn report(req: Request) -> Response {
    let name = req.param("name");
    let data = fs::read(join("/srv/reports", name));
    let safe = fs::read(join("/srv/reports", base_name(name)));
    respond(data, safe)
}

fn ping(req: Request) -> String {
    let host = req.param("host");
    let cmd = join("ping -c1", host);
    run_shell(cmd);
    run_shell(join("ping -c1", quote(host)));
    host
}

fn ping_local(host: &str) {
    run_shell(join("ping -c1", host));
}
