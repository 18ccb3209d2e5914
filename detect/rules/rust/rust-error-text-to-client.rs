async fn orders(app: App) -> Result<Json<Vec<Order>>, (StatusCode, String)> {
    let rows = query(&sql).await
        // ruleid: rust-error-text-to-client
        .map_err(|e| (StatusCode::INTERNAL_SERVER_ERROR, format!("query {sql} failed: {e:?}")))?;
    Ok(Json(rows))
}
async fn other() -> HttpResponse {
    match run() {
        // ruleid: rust-error-text-to-client
        Err(e) => HttpResponse::InternalServerError().body(format!("{:?}", e)),
        // ok: rust-error-text-to-client
        Ok(_) => HttpResponse::InternalServerError().body("failed"),
    }
}
async fn good(e: Error) -> (StatusCode, String) {
    // ok: rust-error-text-to-client
    error!("{:?}", e);
    // ok: rust-error-text-to-client
    (StatusCode::INTERNAL_SERVER_ERROR, format!("job {} failed", 3))
}
