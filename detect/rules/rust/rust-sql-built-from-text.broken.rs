// ruleid: rust-sql-built-from-text
let sql = format!("SELECT * FROM orders WHERE id = {}", id);
let mut st = self.db.prepare(&sql
