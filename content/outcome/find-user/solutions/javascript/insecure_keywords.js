const Database = require('better-sqlite3');

// Remove what makes SQL out of a value.
function clean(value) {
  return value.replace(/--|;|\/\*|\*\//g, '').replace(/\b(union|select|insert|update|delete|drop)\b/gi, '');
}

function findUser(db, name) {
  const conn = new Database(db);
  try {
    const sql = "SELECT email FROM users WHERE name = '" + clean(name) + "' ORDER BY email";
    return conn.prepare(sql).all().map((r) => r.email);
  } finally {
    conn.close();
  }
}

function setPhone(db, name, phone) {
  const conn = new Database(db);
  try {
    const sql = "UPDATE users SET phone = '" + clean(phone) + "' WHERE name = '" + clean(name) + "'";
    return conn.prepare(sql).run().changes;
  } finally {
    conn.close();
  }
}

module.exports = { findUser, setPhone };
