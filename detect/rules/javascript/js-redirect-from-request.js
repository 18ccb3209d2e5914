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
router.post("/logout", (req, res) => {
  // ok: js-redirect-from-request
  const back = localPath(req.body.back);
  // ok: js-redirect-from-request
  res.redirect(303, back);
  // ok: js-redirect-from-request
  res.redirect(PAGES.has(req.query.page) ? req.query.page : "/");
  // ruleid: js-redirect-from-request
  res.redirect(req.query.next);
});

app.get('/link/:key', (req, res) => {
  const links = new Map([['docs', 'https://docs.example.com']]);
  // ok: js-redirect-from-request
  res.redirect(links.get(req.params.key));
  const pages = { home: '/', help: '/help' };
  // ok: js-redirect-from-request
  res.redirect(pages[req.query.page]);
});

// ok: js-redirect-from-request
const toLogin = (request) => NextResponse.redirect(new URL('/login', request.url));
