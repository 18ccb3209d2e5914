struct Counter {
    n: Cell<u64>,
}
// ruleid: rust-shared-cell
unsafe impl Sync for Counter {}
static COUNTER: Counter = Counter { n: Cell::new(
