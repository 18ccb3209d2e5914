app.get("/login", (req, res) => {
  // ruleid: js-redirect-from-request
  res.redirect(req.query.next);
  const back = req.query.back || "/";
  // ruleid: js-redirect-from-request
  res.redirect(302, back);
  // ruleid: js-redirect-from-request
  res.writeHead(302, { Location: req.query.url });
  // ok: js-redirect-from-request
  res.redirect("/users/" + req.params.id);
  // ok: js-redirect-from-request
  res.redirect("/");
  const to = req.query.to;
  if (!TARGETS.includes(to)) return res.sendStatus(400);
  // ok: js-redirect-from-request
  res.redirect(to);
});
