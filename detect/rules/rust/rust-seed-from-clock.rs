use rand::{rngs::StdRng, Rng, SeedableRng};
fn token() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    // ruleid: rust-seed-from-clock
    let mut rng = StdRng::seed_from_u64(now);
    rng.gen()
}
fn pick() -> u32 {
    // ruleid: rust-seed-from-clock
    let mut rng = SmallRng::seed_from_u64(Utc::now().timestamp_nanos() as u64);
    // ruleid: rust-seed-from-clock
    fastrand::seed(std::process::id() as u64);
    rng.next_u32()
}
fn good(seed: u64) -> u64 {
    // ok: rust-seed-from-clock
    let mut rng = StdRng::from_os_rng();
    // ok: rust-seed-from-clock
    let mut sim = StdRng::seed_from_u64(seed);
    let started = Instant::now();
    // ok: rust-seed-from-clock
    let n = OsRng.next_u64();
    log(started.elapsed());
    n
}
