async fn download(Path(name): Path<String>) -> Vec<u8> {
    let p = PathBuf::from("/srv/files").join(&name);
    // ruleid: rust-path-from-request
    std::fs::read(&p).unwrap()
}
async fn show(q: web::Query<Show>) -> String {
    let full = format!("/srv/pages/{}", q.page);
    // ruleid: rust-path-from-request
    fs::read_to_string(full).unwrap()
}
async fn plain(Path(name): Path<String>) -> Vec<u8> {
    let base = std::path::Path::new(&name).file_name().unwrap();
    // ok: rust-path-from-request
    std::fs::read(base).unwrap()
}
fn config() -> String {
    // ok: rust-path-from-request
    fs::read_to_string("/etc/app.toml").unwrap()
}
async fn by_id(Path(id): Path<String>) -> String {
    let n = id.parse::<u64>().unwrap();
    // ok: rust-path-from-request
    fs::read_to_string(format!("/srv/{}", n)).unwrap()
}
async fn checked(State(s): State<App>, Query(p): Query<Name>) -> Result<Vec<u8>, StatusCode> {
    let base = tokio::fs::canonicalize(&s.dir).await.unwrap();
    let path = tokio::fs::canonicalize(base.join(&p.name)).await.unwrap();
    if !path.starts_with(&base) {
        return Err(StatusCode::NOT_FOUND);
    }
    // ok: rust-path-from-request
    Ok(tokio::fs::read(&path).await.unwrap())
}
async fn dots(Path(name): Path<String>) -> Option<Vec<u8>> {
    if name.contains("..") || name.contains('/') {
        return None;
    }
    // ok: rust-path-from-request
    std::fs::read(format!("/srv/{}", name)).ok()
}
