pub fn text(pattern: &CStr, n: c_int) -> String {
    let mut buf = vec![0 as c_char; 128];
    unsafe {
        // ruleid: rust-c-format-string
        snprintf(buf.as_mut_ptr(), buf.len(), pattern.as_ptr(), n);
        // ruleid: rust-c-format-string
        libc::printf(pattern.as_ptr(), n);
        // ok: rust-c-format-string
        libc::printf(c"%d".as_ptr(), n);
        // ok: rust-c-format-string
        libc::printf(b"%s\0".as_ptr() as *const c_char, pattern.as_ptr());
        // ok: rust-c-format-string
        libc::snprintf(buf.as_mut_ptr(), 128, FMT.as_ptr(), n);
    }
    format!("{}", n)
}
