let n = self.next;
// ruleid: rust-unsafe-block
unsafe { (*n).head.store(h, Relaxed) };
if self.len > (
