unsafe {
    // ruleid: rust-library-from-variable
    let lib = libloading::Library::new(&self.config.driver)?;
    let init: Symbol<unsafe fn()> = lib.get(b"init
