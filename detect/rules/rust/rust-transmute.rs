fn f(b: [u8; 4], n: u8) {
    // ruleid: rust-transmute
    let a: u32 = unsafe { std::mem::transmute(b) };
    // ruleid: rust-transmute
    let c: Kind = unsafe { core::mem::transmute(n) };
    // ruleid: rust-transmute
    let d: Kind = unsafe { mem::transmute(n) };
    // ok: rust-transmute
    let e = u32::from_ne_bytes(b);
    // ok: rust-transmute
    let g = n as u32;
    // ok: rust-transmute
    let h = Kind::try_from(n);
}
