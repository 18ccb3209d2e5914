async function login(req, res, user, password) {
  // ruleid: js-plain-password-compare
  if (user.password === req.body.password) return res.json(user);
  // ruleid: js-plain-password-compare
  if (password !== user.password) return res.sendStatus(401);
  // ruleid: js-plain-password-compare
  const ok = user && user.password == password;
  // ok: js-plain-password-compare
  if (await bcrypt.compare(password, user.passwordHash)) return res.json(user);
  // ok: js-plain-password-compare
  if (req.body.password !== req.body.confirm) return res.sendStatus(400);
  // ok: js-plain-password-compare
  if (user.password === null) return res.sendStatus(401);
  return ok;
}
