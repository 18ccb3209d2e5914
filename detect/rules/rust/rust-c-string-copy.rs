pub fn header(title: &CStr) -> Header {
    let mut h = Header { title: [0; 32] };
    unsafe {
        // ruleid: rust-c-string-copy
        strcpy(h.title.as_mut_ptr(), title.as_ptr());
        // ruleid: rust-c-string-copy
        libc::strcat(h.title.as_mut_ptr(), title.as_ptr());
    }
    h
}
pub fn good(title: &CStr, h: &mut Header) {
    let b = title.to_bytes();
    let n = b.len().min(31);
    // ok: rust-c-string-copy
    h.title[..n].copy_from_slice(&b[..n]);
    unsafe {
        // ok: rust-c-string-copy
        libc::strncpy(h.title.as_mut_ptr(), title.as_ptr(), 31);
        // ok: rust-c-string-copy
        libc::snprintf(h.title.as_mut_ptr(), 32, c"%s".as_ptr(), title.as_ptr());
    }
}
