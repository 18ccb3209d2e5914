fn f(v: &[u8], i: usize, p: *const u8, n: usize) {
    // ruleid: rust-unchecked-index
    let a = unsafe { *v.get_unchecked(i) };
    // ruleid: rust-unchecked-index
    let b = unsafe { std::slice::from_raw_parts(p, n) };
    // ruleid: rust-unchecked-index
    let c = unsafe { slice::from_raw_parts(p, n) };
    // ok: rust-unchecked-index
    let d = v.get(i);
    // ok: rust-unchecked-index
    let e = v[i];
    // ok: rust-unchecked-index
    let g = v.iter().nth(i);
}
