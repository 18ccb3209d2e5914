app.delete("/users/:id", (req, res) => {
  // ruleid: js-role-from-client
  if (req.body.isAdmin) remove(req.params.id);
  // ruleid: js-role-from-client
  if (req.cookies.role === "admin") remove(req.params.id);
  // ruleid: js-role-from-client
  if (req.headers["x-user-role"] === "admin") remove(req.params.id);
  // ok: js-role-from-client
  if (req.user.isAdmin) remove(req.params.id);
  // ok: js-role-from-client
  if (req.session.role === "admin") remove(req.params.id);
  // ok: js-role-from-client
  if (req.body.name === "admin") return res.sendStatus(400);
  res.end();
});
