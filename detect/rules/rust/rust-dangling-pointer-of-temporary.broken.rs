pub fn send(&self, body: &str) {
    // ruleid: rust-dangling-pointer-of-temporary
    let data = std::ffi::CString::new(body).expect("no zero").as_ptr();
    unsafe {
        ffi_send(self.h, data
