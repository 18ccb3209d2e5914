const Database = require("better-sqlite3");

function withDatabase(file, work) {
  const db = new Database(file, { fileMustExist: true });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function findUser(db, name) {
  return withDatabase(db, (conn) =>
    conn.prepare("SELECT email FROM users WHERE name = ? ORDER BY email").pluck().all(name),
  );
}

function setPhone(db, name, phone) {
  return withDatabase(db, (conn) => conn.prepare("UPDATE users SET phone = ? WHERE name = ?").run(phone, name).changes);
}

module.exports = { findUser, setPhone };
