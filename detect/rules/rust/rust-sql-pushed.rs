pub fn by_tag(conn: &Connection, tag: &str) -> rusqlite::Result<()> {
    // ruleid: rust-sql-pushed
    let mut sql = String::from("DELETE FROM notes WHERE tag = '");
    sql.push_str(tag);
    sql.push_str("'");
    conn.execute_batch(&sql)
}

fn find(conn: &Connection, name: &str) {
    // ruleid: rust-sql-pushed
    let q = ["SELECT id FROM people WHERE name = '", name, "'"].concat();
    // ruleid: rust-sql-pushed
    let z = "SELECT id FROM people WHERE name = '".to_string() + name + "'";
    conn.query_row(&q, [], |r| r.get(0));
}

fn filter(word: &str, status: i64) -> String {
    let mut q = String::from("SELECT id FROM tickets WHERE open");
    // ruleid: rust-sql-pushed
    q.push_str(" AND title LIKE '%");
    q.push_str(word);
    q.push_str("%'");
    q
}

fn good(conn: &Connection, name: &str, n: usize) {
    // ok: rust-sql-pushed
    let mut sql = String::from("SELECT id FROM people WHERE name = ");
    sql.push_str("?1");
    // ok: rust-sql-pushed
    let mut q = String::from("SELECT id FROM people");
    q.push_str(" ORDER BY id");
    let marks = vec!["?"; n].join(",");
    // ok: rust-sql-pushed
    let s = "SELECT id FROM people WHERE id IN (".to_string() + &marks + ")";
    // ok: rust-sql-pushed
    builder.push(" WHERE name = ").push_bind(name);
    // ok: rust-sql-pushed
    conn.query_row("SELECT id FROM people WHERE name = ?1", [name], |r| r.get(0));
    // ok: rust-sql-pushed
    let text = String::from("please select one from the list = ") + name;
}
