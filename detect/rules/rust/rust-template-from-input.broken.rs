let env = minijinja::Environment::new();
// ruleid: rust-template-from-input
let out = env.render_str(&form.body, context!(user)).unwrap();
mailer.send(&out
