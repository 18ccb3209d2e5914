app.post("/do/:action", (req, res) => {
  // ruleid: js-call-of-requested-name
  const a = actions[req.params.action](req.body);
  const { type } = req.body;
  // ruleid: js-call-of-requested-name
  const b = shapes[type](1, 2);
  // ruleid: js-call-of-requested-name
  const c = service[req.query.method].call(service);
  // ok: js-call-of-requested-name
  const d = table.get(req.params.action)(req.body);
  const name = req.params.action;
  if (!Object.hasOwn(actions, name)) return res.sendStatus(404);
  // ok: js-call-of-requested-name
  const e = actions[name](req.body);
  // ok: js-call-of-requested-name
  const f = actions.list(req.body);
  res.json([a, b, c, d, e, f]);
});
