fn read(p: *const u8) -> u8 {
    // ruleid: rust-unsafe-block
    unsafe { *p }
}
fn write(p: *mut u8) {
    // ruleid: rust-unsafe-block
    unsafe {
        *p = 1;
    }
}
fn safe(v: &[u8]) -> Option<&u8> {
    // ok: rust-unsafe-block
    v.get(0)
}
fn named() {
    // ok: rust-unsafe-block
    let unsafe_count = 1;
    // ok: rust-unsafe-block
    println!("unsafe {{ }}");
}
