// ruleid: js-missing-login-limit
app.post("/login", async (req, res) => {
  res.json(await check(req.body));
});
// ruleid: js-missing-login-limit
router.post("/api/signin", (req, res) => {
  res.json(check(req.body));
});
// ruleid: js-missing-login-limit
app.post("/reset-password", function (req, res) {
  res.json(send(req.body));
});
// ok: js-missing-login-limit
app.post("/login", rateLimit({ windowMs: 60000, max: 5 }), async (req, res) => {
  res.json(await check(req.body));
});
// ok: js-missing-login-limit
app.post("/items", (req, res) => {
  res.json(add(req.body));
});
// ok: js-missing-login-limit
app.post("/login", async (req, res) => {
  if (await tooManyAttempts(req.ip)) return res.sendStatus(429);
  res.json(await check(req.body));
});
