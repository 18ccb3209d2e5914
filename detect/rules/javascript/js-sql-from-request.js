const app = require("./app");

app.get("/users", async (req, res) => {
  // ruleid: js-sql-from-request
  const a = await db.query("SELECT * FROM users ORDER BY " + req.query.sort);
  const where = `name = '${req.body.name}'`;
  // ruleid: js-sql-from-request
  const b = await knex("users").whereRaw(where);
  const statement = "SELECT * FROM t WHERE id = " + req.params.id;
  // ruleid: js-sql-from-request
  const c = await pool.execute(statement);
  // ok: js-sql-from-request
  const d = await db.query("SELECT * FROM users WHERE name = ?", [req.body.name]);
  // ok: js-sql-from-request
  const e = await db.query("SELECT * FROM users LIMIT " + Number(req.query.limit));
  // ok: js-sql-from-request
  const f = await knex("users").where({ name: req.body.name });
  res.json([a, b, c, d, e, f]);
});


app.post('/run', async (req, res) => {
  // ok: js-sql-from-request
  const out = await createOrderUseCase.execute(req.body);
  // ok: js-sql-from-request
  res.raw(req.body.text);
  // ok: js-sql-from-request
  app.use(express.raw(req.query.type));
  // ruleid: js-sql-from-request
  knex.raw(req.body.sql);
});

const COLUMNS = { name: 'name', age: 'age' };
app.get('/list', async (req, res) => {
  const column = COLUMNS[req.query.sort] || 'name';
  // ok: js-sql-from-request
  await pool.query(`SELECT * FROM t ORDER BY ${column}`);
  const holes = req.body.ids.map((_, i) => `$${i + 1}`).join(', ');
  // ok: js-sql-from-request
  await pool.query(`SELECT * FROM t WHERE id IN (${holes})`, req.body.ids);
  const table = req.query.table;
  if (!TABLES.includes(table)) return res.status(400).end();
  // ok: js-sql-from-request
  await pool.query(`SELECT * FROM ${table}`);
  // ruleid: js-sql-from-request
  await pool.query(`SELECT * FROM t ORDER BY ${req.query.sort}`);
});
