// ruleid: rust-html-from-text
let page = Html(format!("<li>{}</li>", comment.text));
if page.0.len() > (
