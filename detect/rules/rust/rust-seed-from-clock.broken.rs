pub fn shuffle(&mut self) {
    let t = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis() as u64;
    // ruleid: rust-seed-from-clock
    self.rng = StdRng::seed_from_u64(t);
    self.deck.shuffle(&mut self.rng
