    let mut data = Vec::with_capacity(n);
    data.extend_from_slice(src);
    // ruleid: rust-pointer-outlives-vector
    return Buffer { len: n, ptr: data.as_mut_ptr(), cap: n };
}
fn drop(
