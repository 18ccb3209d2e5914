#[derive(Debug, Deserialize)]
struct Account { owner: String, role: String }
// ruleid: rust-request-sets-role
async fn put(State(db): State<Db>, Json(acc): Json<Account>) -> Result<StatusCode> {
    db.save(acc
