app.get("/me", (req, res) => {
  const user = req.user;
  // ruleid: js-sensitive-field-to-client
  res.json({ name: user.name, password: user.password });
  // ruleid: js-sensitive-field-to-client
  res.status(200).json({ id: user.id, passwordHash: user.passwordHash });
  // ruleid: js-sensitive-field-to-client
  res.send({ user: user.name, salt: user.salt });
  // ok: js-sensitive-field-to-client
  res.json({ id: user.id, name: user.name });
  // ok: js-sensitive-field-to-client
  res.status(400).json({ password: "is too short" });
  // ok: js-sensitive-field-to-client
  res.json({ token: user.token });
});
