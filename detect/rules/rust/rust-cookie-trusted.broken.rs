async fn panel(jar: CookieJar) -> Response {
    // ruleid: rust-cookie-trusted
    let admin = jar.get("is_admin").map(|c| c.value() == "1");
    if !admin.unwrap_or(false
