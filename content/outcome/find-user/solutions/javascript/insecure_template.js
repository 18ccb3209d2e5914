const Database = require('better-sqlite3');

function findUser(db, name) {
  const conn = new Database(db);
  const rows = conn.prepare(`SELECT email FROM users WHERE name = '${name}' ORDER BY email`).all();
  conn.close();
  return rows.map((r) => r.email);
}

function setPhone(db, name, phone) {
  const conn = new Database(db);
  const result = conn.prepare(`UPDATE users SET phone = '${phone}' WHERE name = '${name}'`).run();
  conn.close();
  return result.changes;
}

module.exports = { findUser, setPhone };
