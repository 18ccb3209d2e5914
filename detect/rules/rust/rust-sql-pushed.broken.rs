if let Some(owner) = owner {
    // ruleid: rust-sql-pushed
    sql.push_str(&format!(" AND owner = '{}'", owner));
}
let rows = self.pool.fetch_all(sql.as_str()
