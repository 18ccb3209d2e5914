pub fn tile(w: usize, h: usize) -> Box<Tile> {
    let mut pixels = vec![0u8; w * h];
    // ruleid: rust-pointer-outlives-vector
    Box::new(Tile { w, pixels: pixels.as_mut_ptr() })
}
pub fn name(n: &str) -> *const c_char {
    let c = CString::new(n).unwrap();
    // ruleid: rust-pointer-outlives-vector
    return c.as_ptr();
}
pub fn good(w: usize) -> Box<Tile> {
    let mut pixels = vec![0u8; w];
    // ok: rust-pointer-outlives-vector
    let t = Box::new(Tile { w, pixels: pixels.as_mut_ptr() });
    std::mem::forget(pixels);
    t
}
pub fn kept(&self, n: &str) -> *mut c_char {
    let c = CString::new(n).unwrap();
    // ok: rust-pointer-outlives-vector
    unsafe { call(c.as_ptr()) };
    // ok: rust-pointer-outlives-vector
    return c.into_raw();
}
