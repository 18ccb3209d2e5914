use std::fs;
use std::process::Command;

struct UserStore {
    conn: Connection,
}

impl UserStore {
    fn by_name(&self, name: &str) -> Row {
        let sql = format!("SELECT id FROM users WHERE name = '{}'", name);
        let rows = self.conn.query(&sql, &[]);
        rows.first()
    }

    fn by_id(&self, id: i64) -> Row {
        let rows = self.conn.query("SELECT name FROM users WHERE id = ?", &[&id]);
        rows.first()
    }

    fn purge(&self, table: String) {
        let sql = "DELETE FROM ".to_string() + &table;
        self.conn.execute(&sql);
        self.conn.execute("DELETE FROM log");
    }
}

fn backup(target: &str) -> std::io::Result<()> {
    Command::new("sh").arg("-c").arg(target).status()?;
    Command::new("sync").status()?;
    let mut cmd = Command::new("rsync");
    cmd.arg(target);
    cmd.spawn()?;
    run_shell(&format!("du -sh {}", target));
    run_shell("df");
    Ok(())
}
