async fn done(Query(q): Query<Next>) -> Redirect {
    // ruleid: rust-open-redirect
    Redirect::to(&q.next)
}
async fn back(q: web::Query<Next>) -> HttpResponse {
    // ruleid: rust-open-redirect
    HttpResponse::Found().append_header(("Location", q.next.clone())).finish()
}
async fn other(Form(f): Form<Next>) -> Redirect {
    // ruleid: rust-open-redirect
    Redirect::temporary(&f.target)
}
async fn home() -> Redirect {
    // ok: rust-open-redirect
    Redirect::to("/")
}
async fn fixed(Query(q): Query<Next>) -> Redirect {
    let path = if q.admin { "/admin" } else { "/home" };
    // ok: rust-open-redirect
    Redirect::to(path)
}
async fn local() -> Redirect {
    // ok: rust-open-redirect
    Redirect::permanent("/new")
}
