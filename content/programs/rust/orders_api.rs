//! HTTP endpoints used by the back office to search and export orders.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, PgPool};

#[derive(Clone)]
pub struct AppState {
    pub pool: PgPool,
    pub export_dir: String,
}

#[derive(Debug, Serialize, FromRow)]
pub struct Order {
    pub id: i64,
    pub customer: String,
    pub total_cents: i64,
    pub status: String,
}

#[derive(Deserialize)]
pub struct SearchParams {
    pub customer: String,
    pub sort: Option<String>,
}

#[derive(Deserialize)]
pub struct ReturnTo {
    pub next: Option<String>,
}

pub fn router(state: AppState) -> Router {
    Router::new()
        .route("/orders", get(search_orders))
        .route("/orders/:id/page", get(order_page))
        .route("/exports/:file", get(download_export))
        .route("/session/done", get(after_login))
        .route("/quantities/:a/:b", get(line_total))
        .with_state(Arc::new(state))
}

async fn search_orders(
    State(app): State<Arc<AppState>>,
    Query(params): Query<SearchParams>,
) -> Result<Json<Vec<Order>>, (StatusCode, String)> {
    let sort = params.sort.unwrap_or_else(|| "id".to_string());
    let sql = format!(
        "SELECT id, customer, total_cents, status FROM orders WHERE customer ILIKE '%{}%' ORDER BY {}",
        params.customer, sort
    );
    let rows = sqlx::query_as::<_, Order>(&sql)
        .fetch_all(&app.pool)
        .await
        .map_err(|e| (StatusCode::INTERNAL_SERVER_ERROR, format!("query `{sql}` failed: {e:?}")))?;
    Ok(Json(rows))
}

async fn order_page(
    State(app): State<Arc<AppState>>,
    Path(id): Path<i64>,
) -> Result<Html<String>, StatusCode> {
    let order = sqlx::query_as::<_, Order>("SELECT * FROM orders WHERE id = $1")
        .bind(id)
        .fetch_one(&app.pool)
        .await
        .map_err(|_| StatusCode::NOT_FOUND)?;
    let mut page = String::from("<!doctype html><title>Order</title>");
    page.push_str(&format!("<h1>Order {}</h1>", order.id));
    page.push_str(&format!("<p class=\"customer\">{}</p>", order.customer));
    page.push_str(&format!("<p>{} ct, {}</p>", order.total_cents, order.status));
    Ok(Html(page))
}

async fn download_export(
    State(app): State<Arc<AppState>>,
    Path(file): Path<String>,
) -> impl IntoResponse {
    let location = format!("{}/{}", app.export_dir, file);
    match tokio::fs::read(&location).await {
        Ok(bytes) => (StatusCode::OK, bytes),
        Err(_) => (StatusCode::NOT_FOUND, Vec::new()),
    }
}

/// Sends the clerk back to the page that asked for the login.
async fn after_login(Query(q): Query<ReturnTo>) -> Redirect {
    let target = q.next.unwrap_or_else(|| "/orders".into());
    Redirect::to(&target)
}

async fn line_total(Path((a, b)): Path<(u32, u32)>) -> String {
    let total = a.saturating_mul(b);
    total.to_string()
}
