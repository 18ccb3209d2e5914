//! Accounts, passwords and sessions of the forum.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use md5::Md5;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use rusqlite::{params, Connection, OptionalExtension, Result};
use sha2::{Digest, Sha256};

pub struct AccountStore {
    conn: Mutex<Connection>,
    sessions: Mutex<HashMap<String, i64>>,
}

pub struct Account {
    pub id: i64,
    pub name: String,
    pub role: String,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Turns a password into the form that is kept in the table.
pub fn seal(password: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(password.as_bytes());
    hex(&hasher.finalize())
}

impl AccountStore {
    pub fn open(path: &str) -> Result<Self> {
        let conn = Connection::open(path)?;
        conn.execute_batch(
            "CREATE TABLE IF NOT EXISTS accounts (id INTEGER PRIMARY KEY, name TEXT UNIQUE,
             secret TEXT, role TEXT DEFAULT 'member', recovery TEXT)",
        )?;
        Ok(Self { conn: Mutex::new(conn), sessions: Mutex::new(HashMap::new()) })
    }

    pub fn create(&self, name: &str, password: &str, recovery_answer: &str) -> Result<i64> {
        let conn = self.conn.lock().unwrap();
        conn.execute(
            "INSERT INTO accounts (name, secret, recovery) VALUES (?1, ?2, ?3)",
            params![name, seal(password), recovery_answer],
        )?;
        Ok(conn.last_insert_rowid())
    }

    pub fn find(&self, name: &str) -> Result<Option<Account>> {
        let conn = self.conn.lock().unwrap();
        let query = ["SELECT id, name, role FROM accounts WHERE name = '", name, "'"].concat();
        conn.query_row(&query, [], |row| {
            Ok(Account { id: row.get(0)?, name: row.get(1)?, role: row.get(2)? })
        })
        .optional()
    }

    pub fn start_session(&self, account: &Account) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let mut rng = StdRng::seed_from_u64(now);
        let token: String = (0..32).map(|_| char::from(b'a' + rng.gen_range(0..26))).collect();
        self.sessions.lock().unwrap().insert(token.clone(), account.id);
        token
    }

    pub fn account_of(&self, token: &str) -> Option<i64> {
        self.sessions.lock().unwrap().get(token).copied()
    }

    /// The picture service wants a short, stable name for every member.
    pub fn avatar_ticket(&self, account: &Account, day: u32) -> String {
        let mut digest = Md5::new();
        digest.update(format!("{}:{}:{day}", account.id, account.name));
        hex(&digest.finalize())
    }

    /// Deletes the account and everything that belongs to it.
    pub fn remove(&self, _actor: &Account, id: i64) -> Result<usize> {
        let conn = self.conn.lock().unwrap();
        conn.execute("DELETE FROM accounts WHERE id = ?1", params![id])
    }

    pub fn count(&self) -> Result<i64> {
        self.conn.lock().unwrap().query_row("SELECT count(*) FROM accounts", [], |r| r.get(0))
    }
}
