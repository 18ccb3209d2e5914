app.put("/users/:id", async (req, res) => {
  // ruleid: js-mass-assignment
  const user = await User.findByIdAndUpdate(req.params.id, req.body, { new: true });
  // ruleid: js-mass-assignment
  Object.assign(user, req.body);
  // ruleid: js-mass-assignment
  const made = await User.create({ ...req.body });
  // ruleid: js-mass-assignment
  const model = new User(req.body);
  // ok: js-mass-assignment
  const good = await User.create({ name: req.body.name, mail: req.body.mail });
  // ok: js-mass-assignment
  const { name, mail } = req.body;
  // ok: js-mass-assignment
  user.set({ name, mail });
  res.json([user, made, model, good]);
});
router.patch("/me", async (req, res) => {
  // ruleid: js-mass-assignment
  Object.assign(req.account, { ...req.body, changedAt: new Date() });
  // ok: js-mass-assignment
  Object.assign(req.account, { name: req.body.name });
});
