#[derive(Deserialize)]
pub struct User {
    pub name: String,
    pub is_admin: bool,
}
#[derive(Deserialize)]
pub struct Profile {
    pub name: String,
}
#[derive(Serialize, Deserialize)]
struct Customer {
    mail: String,
    credit_limit: i64,
}
async fn update(
    // ruleid: rust-request-sets-role
    Json(user): Json<User>,
) -> StatusCode {
    save(user)
}
// ruleid: rust-request-sets-role
async fn create(c: web::Json<Customer>) -> HttpResponse {
    insert(c.into_inner())
}
// ok: rust-request-sets-role
async fn good(Json(p): Json<Profile>) -> StatusCode {
    save(p)
}
// ok: rust-request-sets-role
fn show(u: &User) -> String {
    serde_json::to_string(u).unwrap()
}
// ok: rust-request-sets-role
async fn answer() -> Profile {
    Profile { name: "a".into() }
}
