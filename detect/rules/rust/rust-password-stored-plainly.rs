fn register(conn: &Connection, name: &str, password: &str) -> Result<()> {
    // ruleid: rust-password-stored-plainly
    conn.execute("INSERT INTO users (name, password) VALUES (?1, ?2)", params![name, password])?;
    // ruleid: rust-password-stored-plainly
    conn.execute("UPDATE users SET password = ?1", [&form.password])?;
    let hash = bcrypt::hash(password, 12)?;
    // ok: rust-password-stored-plainly
    conn.execute("INSERT INTO users (name, password) VALUES (?1, ?2)", params![name, hash])?;
    // ok: rust-password-stored-plainly
    conn.execute("INSERT INTO users (name) VALUES (?1)", params![name])?;
    // ok: rust-password-stored-plainly
    conn.execute("DELETE FROM users WHERE password = ?1", params![password])?;
    Ok(())
}
