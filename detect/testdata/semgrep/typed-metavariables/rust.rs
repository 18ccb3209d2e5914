use std::fs;
use std::process::Command;

fn load(conn: Connection, log: Logger, name: &str) {
    log.query(name);
    conn.query(name);
}
