use std::fs;
use std::process::Command;

fn batch(req: Request) {
    let mut cmd = String::new();
    cmd.push_str("convert ");
    run_shell(cmd.as_str());
    cmd.push_str(req.param("file"));
    run_shell(cmd.as_str());
}

fn fixed(req: Request) -> String {
    let mut cmd = String::new();
    let seen = req.param("file");
    cmd.push_str("fixed.png");
    run_shell(cmd.as_str());
    seen
}
