const Database = require('better-sqlite3');

exports.findUser = function findUser(db, name) {
  const conn = new Database(db, { readonly: true });
  const rows = conn.prepare('SELECT email FROM users WHERE name = @name').all({ name });
  conn.close();
  return rows.map((row) => row.email).sort();
};

exports.setPhone = function setPhone(db, name, phone) {
  const conn = new Database(db);
  const update = conn.prepare('UPDATE users SET phone = @phone WHERE name = @name');
  const { changes } = update.run({ phone, name });
  conn.close();
  return changes;
};
