async fn hello(name: String) -> Html<String> {
    // ruleid: rust-html-from-text
    Html(format!("<p>Hello {}</p>", name))
}
fn page(q: &str) -> HttpResponse {
    // ruleid: rust-html-from-text
    HttpResponse::Ok().content_type("text/html").body(format!("<h1>{q}</h1>"))
}
fn raw(t: &str) -> Markup {
    // ruleid: rust-html-from-text
    PreEscaped(format!("<b>{}</b>", t))
}
async fn escaped(name: String) -> Html<String> {
    // ok: rust-html-from-text
    Html(format!("<p>{}</p>", html_escape::encode_text(&name)))
}
fn text(n: u32) -> HttpResponse {
    // ok: rust-html-from-text
    HttpResponse::Ok().body(format!("count {}", n))
}
fn fixed() -> Html<&'static str> {
    // ok: rust-html-from-text
    Html("<p>fixed</p>")
}
