app.get("/hello", async (req, res) => {
  // ruleid: js-reflected-html
  res.send("<h1>Hello " + req.query.name + "</h1>");
  const page = `<p>No results for ${req.query.q}</p>`;
  // ruleid: js-reflected-html
  res.end(page);
  // ruleid: js-reflected-html
  res.status(404).send(req.query.path);
  // ok: js-reflected-html
  res.send("<h1>Hello " + escapeHtml(req.query.name) + "</h1>");
  // ok: js-reflected-html
  res.json({ name: req.query.name });
  // ok: js-reflected-html
  res.send({ name: req.query.name });
  const user = await User.findById(req.params.id);
  // ok: js-reflected-html
  res.send(user);
});

app.get('/mirror', async (req, res) => {
  const answer = await axios.get('https://api.example.com/', { params: { q: req.query.q } });
  // ok: js-reflected-html
  res.send(answer.data);
});

app.get('/show', (req, res) => {
  const n = Number.parseInt(req.query.n, 10);
  // ok: js-reflected-html
  res.send(`<p>${n}</p>`);
});
