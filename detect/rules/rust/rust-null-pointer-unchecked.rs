unsafe fn f(layout: Layout) {
    // ruleid: rust-null-pointer-unchecked
    let home = CStr::from_ptr(libc::getenv(name));
    // ruleid: rust-null-pointer-unchecked
    let p = alloc(layout);
    *p = 1;
    // ruleid: rust-null-pointer-unchecked
    let q = libc::malloc(8) as *mut u8;
    *q = 1;
    // ok: rust-null-pointer-unchecked
    let r = alloc(layout);
    if r.is_null() { handle(); }
    // ok: rust-null-pointer-unchecked
    let s = std::env::var("HOME");
    // ok: rust-null-pointer-unchecked
    let t = Box::new(1);
}
