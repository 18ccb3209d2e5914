async fn letter(req: Json<Letter>) -> Html<String> {
    // ruleid: rust-template-from-input
    let page = Tera::one_off(&req.template, &context, true).unwrap();
    // ruleid: rust-template-from-input
    let mail = handlebars.render_template(&req.subject, &data).unwrap();
    Html(page)
}
fn good(ctx: &Context) -> String {
    // ok: rust-template-from-input
    let a = Tera::one_off("Dear {{ name }}", ctx, true).unwrap();
    // ok: rust-template-from-input
    let b = tera.render("letter.html", ctx).unwrap();
    // ok: rust-template-from-input
    let c = hb.render_template(include_str!("mail.hbs"), ctx).unwrap();
    a
}
