Err(err) => {
    // ruleid: rust-error-text-to-client
    return HttpResponse::InternalServerError().body(format!("db: {err:#?}"));
}
Ok(
