let msg = CString::new(text)?;
unsafe {
    // ruleid: rust-c-format-string
    libc::syslog(libc::LOG_INFO, msg.as_ptr());
    libc::closelog(
