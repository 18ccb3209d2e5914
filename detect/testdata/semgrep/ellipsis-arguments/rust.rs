use std::fs;
use std::process::Command;

const API_KEY: &str = "k9Qz7LmX2vTr8WbN4cYp";
const API_NAME: &str = "inventory-service";

fn fetch(client: &Client) {
    client.get("http://example.com/items", 5, false);
    client.get("https://example.com/items", 5, true);
    client.post("https://example.com/items", API_KEY, 10, false);
    client.close();
}

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

fn more() {
    generate_key("rsa", 512);
    generate_key("rsa", 512, true);
    generate_key(512);
    generate_key("rsa", 2048, true);
}
