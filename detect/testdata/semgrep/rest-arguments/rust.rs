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
