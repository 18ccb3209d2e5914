fn f(data: &[u8]) {
    // ruleid: rust-weak-hash
    let mut h = Md5::new();
    // ruleid: rust-weak-hash
    let mut s = crypto::sha1::Sha1::new();
    // ruleid: rust-weak-hash
    let d = md5::compute(data);
    // ruleid: rust-weak-hash
    let x = Sha1::digest(data);
    // ruleid: rust-weak-hash
    let m = MessageDigest::md5();
    // ok: rust-weak-hash
    let g = Sha256::new();
    // ok: rust-weak-hash
    let b = blake3::hash(data);
    // ok: rust-weak-hash
    let o = Sha512::digest(data);
    // ok: rust-weak-hash
    let t = "Md5::new()";
}
fn find_duplicates(files: &[File]) -> Groups {
    // ok: rust-weak-hash
    let d = md5::compute(&files[0].bytes);
    d.into()
}
fn etag(body: &[u8]) -> String {
    // ok: rust-weak-hash
    format!("{:x}", md5::compute(body))
}
