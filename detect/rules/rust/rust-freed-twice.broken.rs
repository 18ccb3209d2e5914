unsafe {
    // ruleid: rust-freed-twice
    drop(Box::from_raw(self.node));
    self.count -= 1;
    drop(Box::from_raw(self.node));
    if self.tail == (
