use std::process::Command;
const GIT: &str = "git";
fn f(name: &str, p: &Path) {
    // ruleid: rust-command-from-variable
    let a = Command::new(name).status();
    // ruleid: rust-command-from-variable
    let b = std::process::Command::new(p).arg("-v").output();
    // ruleid: rust-command-from-variable
    let c = process::Command::new(&opts.tool);
    // ok: rust-command-from-variable
    let d = Command::new("ls").arg(name).status();
    // ok: rust-command-from-variable
    let e = Command::new(GIT).status();
    // ok: rust-command-from-variable
    let g = std::process::Command::new("git");
}

fn tool(name: &str) {
    let command = TOOLS.get(name).unwrap();
    // ok: rust-command-from-variable
    Command::new(command[0]).args(&command[1..]).status();
}
