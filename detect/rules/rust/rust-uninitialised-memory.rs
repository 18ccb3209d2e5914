fn f(n: usize, r: &mut impl Read) {
    // ruleid: rust-uninitialised-memory
    let a: Header = unsafe { std::mem::uninitialized() };
    // ruleid: rust-uninitialised-memory
    let b: [u8; 4] = unsafe { MaybeUninit::uninit().assume_init() };
    // ruleid: rust-uninitialised-memory
    let c = unsafe { mem::uninitialized::<Header>() };
    // ok: rust-uninitialised-memory
    let d = vec![0u8; n];
    // ok: rust-uninitialised-memory
    let e = MaybeUninit::<u8>::uninit();
    // ok: rust-uninitialised-memory
    let g = Header::default();
}
