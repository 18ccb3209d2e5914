async fn handle(from: SocketAddr, verb: &str) {
    // ruleid: rust-compare-peer-address
    if from.ip().to_string().starts_with("192.0.2.") && verb == "stop" {
        stop();
    }
}
async fn admin(headers: HeaderMap) -> StatusCode {
    // ruleid: rust-compare-peer-address
    let ip = headers.get("x-forwarded-for").and_then(|v| v.to_str().ok()).unwrap_or("");
    if ip.starts_with("10.") {
        return StatusCode::OK;
    }
    StatusCode::FORBIDDEN
}
async fn good(from: SocketAddr, headers: HeaderMap) {
    // ok: rust-compare-peer-address
    info!("request of {}", from.ip().to_string());
    // ok: rust-compare-peer-address
    let ip = headers.get("x-forwarded-for").and_then(|v| v.to_str().ok()).unwrap_or("");
    debug!("via {ip}");
    // ok: rust-compare-peer-address
    let s = addr.to_string().starts_with("unix:");
}
