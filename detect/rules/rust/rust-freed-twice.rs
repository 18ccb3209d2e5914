unsafe fn a(p: *mut Node) {
    // ruleid: rust-freed-twice
    let x = Box::from_raw(p);
    let y = Box::from_raw(p);
}
unsafe fn b(p: *mut Node) {
    // ruleid: rust-freed-twice
    drop(Box::from_raw(p));
    log("freed");
    drop(Box::from_raw(p));
}
unsafe fn c(p: *mut c_void) {
    // ruleid: rust-freed-twice
    libc::free(p);
    libc::free(p);
}
unsafe fn once(p: *mut Node) {
    // ok: rust-freed-twice
    drop(Box::from_raw(p));
}
unsafe fn two(p: *mut Node, q: *mut Node) {
    // ok: rust-freed-twice
    drop(Box::from_raw(p));
    // ok: rust-freed-twice
    drop(Box::from_raw(q));
}
