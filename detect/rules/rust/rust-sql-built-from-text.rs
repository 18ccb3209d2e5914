fn f(conn: &Connection, name: &str) {
    // ruleid: rust-sql-built-from-text
    conn.execute(&format!("DELETE FROM users WHERE name = '{}'", name), []);
    // ruleid: rust-sql-built-from-text
    let q = format!("SELECT id FROM users WHERE name = '{}'", name);
    // ruleid: rust-sql-built-from-text
    sqlx::query(&format!("UPDATE users SET name = '{name}'"));
    // ruleid: rust-sql-built-from-text
    let r = client.query(&("SELECT id FROM t WHERE a = ".to_string() + name), &[]);
    // ok: rust-sql-built-from-text
    conn.execute("DELETE FROM users WHERE name = ?1", [name]);
    // ok: rust-sql-built-from-text
    let s = sqlx::query("SELECT id FROM users WHERE name = $1").bind(name);
    // ok: rust-sql-built-from-text
    let m = format!("select a colour, {}", name);
}
