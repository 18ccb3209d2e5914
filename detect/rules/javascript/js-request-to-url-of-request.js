const axios = require("axios");

app.get("/preview", async (req, res) => {
  // ruleid: js-request-to-url-of-request
  const a = await axios.get(req.query.url);
  const { target } = req.body;
  // ruleid: js-request-to-url-of-request
  const b = await fetch(target, { method: "POST" });
  // ruleid: js-request-to-url-of-request
  const c = await axios({ method: "get", url: `http://${req.params.host}/status` });
  // ok: js-request-to-url-of-request
  const d = await axios.get("https://api.example.com/items/" + req.params.id);
  // ok: js-request-to-url-of-request
  const e = await fetch(`https://api.example.com/items/${req.params.id}`);
  const url = req.query.page;
  if (!PAGES.has(url)) return res.sendStatus(400);
  // ok: js-request-to-url-of-request
  const f = await fetch(url);
  res.json([a, b, c, d, e, f]);
});

app.get('/picture', async (req, res) => {
  const url = new URL(req.query.url);
  if (!HOSTS.has(url.hostname)) return res.status(400).end();
  // ok: js-request-to-url-of-request
  const r = await fetch(url);
});
