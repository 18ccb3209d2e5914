const util = require("util");

async function users(db, name, id, sql) {
  // ruleid: js-sql-concatenation
  const a = await db.query("SELECT * FROM users WHERE name = '" + name + "' AND active = 1");
  // ruleid: js-sql-concatenation
  const b = await db.query(`SELECT id FROM users WHERE id = ${id}`);
  // ruleid: js-sql-concatenation
  const statement = "DELETE FROM sessions WHERE token = '" + name + "'";
  // ruleid: js-sql-concatenation
  const text = util.format("UPDATE users SET name = '%s'", name);
  // ok: js-sql-concatenation
  const c = await db.query("SELECT * FROM users WHERE name = ?", [name]);
  // ok: js-sql-concatenation
  const d = await db.query("SELECT a, b " + "FROM users WHERE id = $1", [id]);
  // ok: js-sql-concatenation
  const e = await sql`SELECT * FROM users WHERE id = ${id}`;
  // ok: js-sql-concatenation
  const f = "Select " + name + " from the list";
  return [a, b, statement, text, c, d, e, f];
}

async function report(req) {
  const filters = [];
  const where = filters.length > 0 ? `WHERE ${filters.join(' AND ')}` : '';
  // ok: js-sql-concatenation
  await pool.query(`SELECT id FROM orders ${where} ORDER BY id`, values);
  const way = req.query.dir === 'desc' ? 'DESC' : 'ASC';
  // ok: js-sql-concatenation
  await pool.query(`SELECT id FROM orders ORDER BY id ${way}`);
}

function guarded(name, raw) {
  if (!ALLOWED.includes(name)) {
    throw new Error(name);
  }
  // ok: js-sql-concatenation
  pool.query(`SELECT id FROM t WHERE a = 1 ORDER BY ${name}`);
  const n = Number.parseInt(raw, 10);
  // ok: js-sql-concatenation
  pool.query("SELECT id FROM t WHERE id = " + n);
}
