async fn ban(req: HttpRequest) -> HttpResponse {
    // ruleid: rust-cookie-trusted
    let role = req.cookie("role").map(|c| c.value().to_string());
    if role.as_deref() != Some("moderator") {
        return HttpResponse::Forbidden().finish();
    }
    HttpResponse::Ok().finish()
}
#[get("/me")]
fn me(jar: &CookieJar<'_>) -> Option<String> {
    // ruleid: rust-cookie-trusted
    let id = jar.get("user_id")?;
    Some(id.value().to_string())
}
#[get("/good")]
fn good(jar: &CookieJar<'_>, map: &HashMap<String, String>) -> Option<String> {
    // ok: rust-cookie-trusted
    let id = jar.get_private("user_id")?;
    // ok: rust-cookie-trusted
    let lang = jar.get("lang");
    // ok: rust-cookie-trusted
    let r = map.get("role");
    Some(id.value().to_string())
}
