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

#[get("/report")]
fn report(req: Request) -> Response {
    let name = req.param("name");
    let data = fs::read(join("/srv/reports", name));
    let safe = fs::read(join("/srv/reports", base_name(name)));
    respond(data, safe)
}

fn ping(req: Request) -> String {
    let host = req.param("host");
    let cmd = join("ping -c1", host);
    run_shell(cmd);
    run_shell(join("ping -c1", quote(host)));
    host
}

fn ping_local(host: &str) {
    run_shell(join("ping -c1", host));
}
