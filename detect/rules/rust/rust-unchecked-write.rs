fn f(v: &mut [u8], i: usize, s: *const u8, d: *mut u8, n: usize) {
    // ruleid: rust-unchecked-write
    unsafe { *v.get_unchecked_mut(i) = 1; }
    // ruleid: rust-unchecked-write
    unsafe { std::ptr::copy_nonoverlapping(other.as_ptr(), d, other.len()); }
    // ruleid: rust-unchecked-write
    unsafe { ptr::copy_nonoverlapping(line.as_ptr(), d, line.len()); }
    // ok: rust-unchecked-write
    v[i] = 1;
    // ok: rust-unchecked-write
    v.copy_from_slice(&other);
    // ok: rust-unchecked-write
    if let Some(x) = v.get_mut(i) { *x = 1; }
}
