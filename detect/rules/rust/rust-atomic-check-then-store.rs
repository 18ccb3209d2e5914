fn take(&self, cents: i64) -> bool {
    // ruleid: rust-atomic-check-then-store
    let available = self.cash.load(Ordering::SeqCst);
    if available < cents {
        return false;
    }
    self.cash.store(available - cents, Ordering::SeqCst);
    true
}
fn count(&self) {
    // ruleid: rust-atomic-check-then-store
    self.n.store(self.n.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}
fn good(&self, cents: i64) {
    // ok: rust-atomic-check-then-store
    self.n.fetch_add(1, Ordering::Relaxed);
    // ok: rust-atomic-check-then-store
    let now = self.n.load(Ordering::Relaxed);
    // ok: rust-atomic-check-then-store
    self.last.store(now, Ordering::Relaxed);
    // ok: rust-atomic-check-then-store
    let r = self.cash.fetch_update(SeqCst, SeqCst, |c| c.checked_sub(cents));
}
