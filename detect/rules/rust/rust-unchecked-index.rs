fn f(v: &[u8], i: usize, p: *const u8, n: usize) {
    // ruleid: rust-unchecked-index
    let a = unsafe { *v.get_unchecked(i) };
    // ruleid: rust-unchecked-index
    let b = unsafe { v.get_unchecked(i + 1) };
    // ruleid: rust-unchecked-index
    let c = unsafe { self.items.get_unchecked(n) };
    // ok: rust-unchecked-index
    let d = v.get(i);
    // ok: rust-unchecked-index
    let e = v[i];
    // ok: rust-unchecked-index
    let g = v.iter().nth(i);
}
