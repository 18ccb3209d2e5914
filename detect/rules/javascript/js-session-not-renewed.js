app.post("/login", async (req, res) => {
  const user = await check(req.body);
  // ruleid: js-session-not-renewed
  req.session.user = user;
  // ruleid: js-session-not-renewed
  req.session.userId = user.id;
  // ruleid: js-session-not-renewed
  req.session.loggedIn = true;
  req.session.regenerate(() => {
    // ok: js-session-not-renewed
    req.session.user = user;
    res.end();
  });
  // ok: js-session-not-renewed
  req.session.theme = "dark";
  // ok: js-session-not-renewed
  req.session.user = null;
});
