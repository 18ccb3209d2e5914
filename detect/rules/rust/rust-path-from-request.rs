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
