// ruleid: rust-compare-peer-address
let user = headers.get("x-remote-user").and_then(|v| v.to_str().ok()).unwrap_or("");
if user == "admin" {
    return self.dashboard(
