fn f() {
    // ruleid: rust-cors-any-origin
    let a = Cors::permissive();
    // ruleid: rust-cors-any-origin
    let b = CorsLayer::new().allow_origin(Any);
    // ruleid: rust-cors-any-origin
    let c = Cors::default().allow_any_origin();
    // ok: rust-cors-any-origin
    let d = Cors::default().allowed_origin("https://example.com");
    // ok: rust-cors-any-origin
    let e = CorsLayer::new().allow_origin(origin);
    // ok: rust-cors-any-origin
    let g = CorsLayer::new();
}
fn router() -> CorsLayer {
    // ruleid: rust-cors-any-origin
    CorsLayer::new().allow_origin(AllowOrigin::mirror_request()).allow_credentials(true)
}
fn actix() -> Cors {
    // ruleid: rust-cors-any-origin
    let c = Cors::default().allowed_origin_fn(|_, _| true);
    // ok: rust-cors-any-origin
    let d = Cors::default().allowed_origin_fn(|o, _| o.as_bytes().ends_with(b".example.org"));
    c
}
