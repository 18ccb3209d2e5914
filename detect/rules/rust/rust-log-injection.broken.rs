async fn login(web: web::Data<App>, form: web::Form<Login>) -> impl Responder {
    // ruleid: rust-log-injection
    warn!("login of {} failed", form.user);
    if web.locked(
