let size = rd.get_u32_le() as usize;
let mut head = [0u8; 128];
unsafe {
    // ruleid: rust-write-length-from-data
    ptr::copy(rd.chunk().as_ptr(), head.as_mut_ptr(), size);
    self.put(&head
