// ruleid: rust-null-pointer-unchecked
let path = unsafe { CStr::from_ptr(libc::getenv(key.as_ptr())) };
path.to_str().map(|s| s.to_owned(
