async fn avatar(Path(user): Path<String>) -> impl Responder {
    // ruleid: rust-path-from-request
    let mut f = File::open(format!("avatars/{}.png", user)).unwrap();
    let mut buf = Vec::new(
