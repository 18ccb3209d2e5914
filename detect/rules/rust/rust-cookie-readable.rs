fn f() {
    // ruleid: rust-cookie-readable
    let a = Cookie::build("sid", v).http_only(false).finish();
    // ruleid: rust-cookie-readable
    cookie.set_http_only(false);
    // ruleid: rust-cookie-readable
    let b = builder.cookie_http_only(false);
    // ok: rust-cookie-readable
    let c = Cookie::build("sid", v).http_only(true).finish();
    // ok: rust-cookie-readable
    cookie.set_http_only(true);
    // ok: rust-cookie-readable
    let d = Cookie::new("lang", "en");
}
