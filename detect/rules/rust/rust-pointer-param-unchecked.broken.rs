pub extern "C" fn ctx_free(ctx: *mut Context) {
    unsafe {
        // ruleid: rust-pointer-param-unchecked
        let c = Box::from_raw(ctx);
        c.close(
