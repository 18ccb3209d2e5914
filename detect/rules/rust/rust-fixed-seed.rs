fn f(seed: u64) {
    // ruleid: rust-fixed-seed
    let a = StdRng::seed_from_u64(42);
    // ruleid: rust-fixed-seed
    let b = ChaCha20Rng::from_seed([0; 32]);
    // ruleid: rust-fixed-seed
    fastrand::seed(7);
    // ok: rust-fixed-seed
    let c = StdRng::from_entropy();
    // ok: rust-fixed-seed
    let d = StdRng::seed_from_u64(seed);
    // ok: rust-fixed-seed
    let e = rand::thread_rng();
}
