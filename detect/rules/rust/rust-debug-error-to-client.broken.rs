Err(e) => {
    // ruleid: rust-debug-error-to-client
    return HttpResponse::InternalServerError().body(e.to_string());
}
Ok(rows) => rows.iter(
