fn f(r: &mut impl Read) {
    let n = r.read_u32::<BigEndian>().unwrap() as usize;
    // ruleid: rust-allocation-from-input
    let a = Vec::with_capacity(n);
    let len = u32::from_be_bytes(head) as usize;
    // ruleid: rust-allocation-from-input
    let b = vec![0u8; len];
    let size = u64::from_le_bytes(h8);
    // ruleid: rust-allocation-from-input
    out.reserve(size as usize);
    // ok: rust-allocation-from-input
    let c = Vec::with_capacity(16);
    let small = u32::from_be_bytes(head).min(1024) as usize;
    // ok: rust-allocation-from-input
    let d = Vec::with_capacity(small);
    // ok: rust-allocation-from-input
    let e = vec![0u8; 64];
}
