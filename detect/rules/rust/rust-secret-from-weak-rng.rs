use rand::rngs::{SmallRng, OsRng};
fn token() -> u64 {
    // ruleid: rust-secret-from-weak-rng
    let mut r = SmallRng::from_entropy();
    // ruleid: rust-secret-from-weak-rng
    let n = fastrand::u64(..);
    // ruleid: rust-secret-from-weak-rng
    let p = Pcg64::from_entropy();
    // ok: rust-secret-from-weak-rng
    let mut o = OsRng;
    // ok: rust-secret-from-weak-rng
    let t = rand::thread_rng().gen::<u64>();
    // ok: rust-secret-from-weak-rng
    let k = getrandom::getrandom(&mut buf);
    n
}
