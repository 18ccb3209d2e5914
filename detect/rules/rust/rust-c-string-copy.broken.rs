let mut buf = [0 as c_char; 64];
unsafe {
    // ruleid: rust-c-string-copy
    libc::sprintf(buf.as_mut_ptr(), fmt.as_ptr(), n);
    CStr::from_ptr(buf.as_ptr()
