fn f() {
    // ruleid: rust-http-cleartext
    let a = reqwest::get("http://example.com/a");
    // ruleid: rust-http-cleartext
    let b = client.post("http://api.example.org/pay");
    // ruleid: rust-http-cleartext
    let c = client.put("http://example.com/x");
    // ok: rust-http-cleartext
    let d = reqwest::get("https://example.com/a");
    // ok: rust-http-cleartext
    let e = client.get("http://localhost:8080/health");
    // ok: rust-http-cleartext
    let g = map.get("http");
}
