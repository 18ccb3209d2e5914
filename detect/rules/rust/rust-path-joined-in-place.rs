fn f(name: &str) {
    // ruleid: rust-path-joined-in-place
    let a = fs::read_to_string(format!("uploads/{}", name));
    // ruleid: rust-path-joined-in-place
    let b = File::open(format!("/srv/files/{name}"));
    // ruleid: rust-path-joined-in-place
    let c = std::fs::remove_file(&format!("data/{}", name));
    // ok: rust-path-joined-in-place
    let d = fs::read_to_string("uploads/a.txt");
    // ok: rust-path-joined-in-place
    let e = File::open(dir.join("index.html"));
    // ok: rust-path-joined-in-place
    let g = fs::write(format!("report-{}", 1), "x");
}
