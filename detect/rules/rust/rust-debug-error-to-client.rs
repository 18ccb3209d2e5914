fn a(e: Error) -> HttpResponse {
    // ruleid: rust-debug-error-to-client
    HttpResponse::InternalServerError().body(e.to_string())
}
fn b(e: Error) -> HttpResponse {
    // ruleid: rust-debug-error-to-client
    HttpResponse::InternalServerError().body(format!("failed: {:?}", e))
}
fn c(e: Error) -> Response {
    // ruleid: rust-debug-error-to-client
    (StatusCode::INTERNAL_SERVER_ERROR, e.to_string()).into_response()
}
fn d() -> HttpResponse {
    // ok: rust-debug-error-to-client
    HttpResponse::InternalServerError().finish()
}
fn g() -> HttpResponse {
    // ok: rust-debug-error-to-client
    HttpResponse::InternalServerError().body("internal error")
}
fn h() -> Response {
    // ok: rust-debug-error-to-client
    (StatusCode::NOT_FOUND, "none").into_response()
}
