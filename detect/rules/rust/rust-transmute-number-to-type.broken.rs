fn op(&mut self) -> Op {
    let byte = self.code[self.pc];
    // ruleid: rust-transmute-number-to-type
    let op: Op = unsafe { mem::transmute(byte) };
    self.pc += 1;
    match op
