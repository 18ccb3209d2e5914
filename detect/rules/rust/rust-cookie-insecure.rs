fn f() {
    // ruleid: rust-cookie-insecure
    let a = Cookie::build("sid", v).secure(false).finish();
    // ruleid: rust-cookie-insecure
    cookie.set_secure(false);
    // ruleid: rust-cookie-insecure
    let b = SessionMiddleware::builder(s, k).cookie_secure(false).build();
    // ok: rust-cookie-insecure
    let c = Cookie::build("sid", v).secure(true).http_only(true).finish();
    // ok: rust-cookie-insecure
    cookie.set_secure(true);
    // ok: rust-cookie-insecure
    let d = SessionManagerLayer::new(store).with_secure(true);
}
