for c in &comments {
    // ruleid: rust-html-assembled
    out.push_str(&format!("<div class='c'><b>{}</b>: {}</div>", c.author, c.text));
}
out.push_str("</body>
