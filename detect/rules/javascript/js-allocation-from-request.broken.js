  const bytes = Number(req.params.bytes);
  // ruleid: js-allocation-from-request
  const out = crypto.randomBytes(bytes);
  res.type("bin").send(out.
