use std::fs;
use std::process::Command;

fn digest(data: &[u8], legacy: bool) -> Vec<u8> {
    if legacy {
        return md5::compute(data).to_vec();
    }
    let mut sum = sha1::compute(data);
    sum.update(data);
    sha256::compute(data).to_vec()
}

fn keys() {
    let small = generate_key("rsa", 1024);
    let large = generate_key("rsa", 4096);
    let tiny = generate_key("rsa", 512);
    unsafe {
        let p: *const u8 = std::mem::transmute(small);
        copy_key(p, large);
    }
    copy_key(tiny, large);
}

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
