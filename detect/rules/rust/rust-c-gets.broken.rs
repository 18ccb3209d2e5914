unsafe {
    // ruleid: rust-c-gets
    gets(self.buf.as_mut_ptr());
    CStr::from_ptr(self.buf
