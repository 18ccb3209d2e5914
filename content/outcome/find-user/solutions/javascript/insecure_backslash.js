const Database = require('better-sqlite3');

const escape = (s) => s.replace(/['"\\]/g, (c) => '\\' + c);

function findUser(db, name) {
  const conn = new Database(db);
  const query = `SELECT email FROM users WHERE name = '${escape(name)}' ORDER BY email`;
  const emails = conn.prepare(query).all().map((row) => row.email);
  conn.close();
  return emails;
}

function setPhone(db, name, phone) {
  const conn = new Database(db);
  const query = `UPDATE users SET phone = '${escape(phone)}' WHERE name = '${escape(name)}'`;
  const info = conn.prepare(query).run();
  conn.close();
  return info.changes;
}

module.exports = { findUser, setPhone };
