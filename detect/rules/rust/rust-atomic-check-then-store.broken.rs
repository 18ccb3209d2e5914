// ruleid: rust-atomic-check-then-store
if !self.started.load(Ordering::Acquire) {
    self.init();
    self.started.store(true, Ordering::Release);
}
self.run(
