use std::fs;
use std::process::Command;

fn configs(host: String) {
    let a = TlsConfig { host: host, verify: false, depth: 3 };
    let b = TlsConfig { verify: false };
    let c = TlsConfig { host: host, verify: true };
    let d = CookieOptions { name: "sid", secure: false };
    let e = CookieOptions { name: "sid", secure: true };
    keep(a, b, c, d, e);
}
