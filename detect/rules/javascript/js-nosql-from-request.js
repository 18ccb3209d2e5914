app.post("/login", async (req, res) => {
  // ruleid: js-nosql-from-request
  const a = await User.findOne({ name: req.body.name, password: req.body.password });
  // ruleid: js-nosql-from-request
  const b = await db.collection("users").find(req.query).toArray();
  // ruleid: js-nosql-from-request
  const c = await Session.deleteMany(req.body);
  // ok: js-nosql-from-request
  const d = await User.findOne({ name: String(req.body.name) });
  // ok: js-nosql-from-request
  const e = await User.findOne({ name: { $eq: req.body.name } });
  // ok: js-nosql-from-request
  const f = rows.find((row) => row.name === req.body.name);
  // ok: js-nosql-from-request
  const g = await User.findById(req.params.id);
  res.json([a, b, c, d, e, f, g]);
});
