use std::fs;
use std::process::Command;

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
