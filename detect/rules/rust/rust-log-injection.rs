async fn session(buf: &[u8], peer: SocketAddr) {
    let player = String::from_utf8_lossy(buf).into_owned();
    // ruleid: rust-log-injection
    info!("player {} joined from {}", player, peer);
}
async fn show(Path(name): Path<String>) -> String {
    // ruleid: rust-log-injection
    tracing::warn!("asked for {}", name);
    // ok: rust-log-injection
    tracing::warn!("asked for {:?}", name);
    // ok: rust-log-injection
    info!("{} bytes", name.len());
    name
}
fn good(n: usize) {
    // ok: rust-log-injection
    info!("started {}", n);
}
