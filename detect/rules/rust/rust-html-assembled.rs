fn page(order: &Order, q: &str) -> String {
    let mut html = String::from("<html>");
    // ruleid: rust-html-assembled
    html.push_str(&format!("<p class=\"customer\">{}</p>", order.customer));
    // ruleid: rust-html-assembled
    html += &["<li><b>", &order.name, "</b></li>"].concat();
    // ruleid: rust-html-assembled
    write!(html, "<a href=\"{}\">go</a>", order.link).unwrap();
    // ruleid: rust-html-assembled
    let body = format!("<h1>Results for {q}</h1>");
    html
}
fn good(order: &Order, n: usize) -> String {
    let mut html = String::new();
    // ok: rust-html-assembled
    html.push_str(&format!("<p>{}</p>", encode_text(&order.customer)));
    // ok: rust-html-assembled
    html.push_str(&format!("<td>{}</td>", order.items.len()));
    // ok: rust-html-assembled
    let row = format!("<td>{count}</td>");
    // ok: rust-html-assembled
    let xml = format!("<record><name>{}</name></record>", order.name);
    html.push_str("<li>");
    // ok: rust-html-assembled
    html.push_str(&html_escape::encode_text(&order.name));
    // ok: rust-html-assembled
    let t = HelloTemplate { name: &order.name }.render().unwrap();
    html
}
