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

fn configs(host: String) {
    let a = TlsConfig { host: host, verify: false, depth: 3 };
    let b = TlsConfig { verify: false };
    let c = TlsConfig { host: host, verify: true };
    let d = CookieOptions { name: "sid", secure: false };
    let e = CookieOptions { name: "sid", secure: true };
    keep(a, b, c, d, e);
}
