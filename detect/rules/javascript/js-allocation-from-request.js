app.get("/noise", (req, res) => {
  // ruleid: js-allocation-from-request
  const a = Buffer.alloc(parseInt(req.query.size, 10));
  const n = Number(req.query.n);
  // ruleid: js-allocation-from-request
  const b = new Array(n).fill(0);
  // ruleid: js-allocation-from-request
  const c = "=".repeat(req.body.width);
  // ok: js-allocation-from-request
  const d = Buffer.alloc(Math.min(Number(req.query.size) || 0, 4096));
  // ok: js-allocation-from-request
  const e = Buffer.alloc(16);
  // ok: js-allocation-from-request
  const f = new Array(ROWS).fill(req.body.value);
  res.json([a, b, c, d, e, f]);
});
