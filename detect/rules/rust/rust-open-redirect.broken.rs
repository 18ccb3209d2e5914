async fn login(Form(form): Form<Login>) -> Result<Redirect> {
    check(&form)?;
    // ruleid: rust-open-redirect
    let r = Redirect::to(&form.return_to);
    Ok(r.with(
