// ruleid: rust-fixed-seed
let mut rng = StdRng::seed_from_u64(12345);
let code: u32 = rng.gen_range(0..1_000_000
