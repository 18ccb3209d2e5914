pub fn load(&self, user: &str) -> Result<String> {
    // ruleid: rust-path-joined-in-place
    let text = fs::read_to_string(format!("profiles/{}", user))?;
    Ok(text.replace("a",
