app.get("/find", async (req, res) => {
  // ruleid: js-regexp-from-request
  const re = new RegExp(req.query.q, "i");
  const term = "^" + req.params.term;
  // ruleid: js-regexp-from-request
  const other = RegExp(term);
  // ruleid: js-regexp-from-request
  const rows = await Post.find({ title: { $regex: req.query.title, $options: "i" } });
  // ok: js-regexp-from-request
  const safe = new RegExp(escapeRegExp(req.query.q), "i");
  // ok: js-regexp-from-request
  const plain = names.filter((n) => n.includes(req.query.q));
  // ok: js-regexp-from-request
  const fixed = new RegExp("^[a-z]+$");
  res.json([re, other, rows, safe, plain, fixed]);
});
