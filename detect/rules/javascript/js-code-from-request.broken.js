  const { expression } = req.body;
  // ruleid: js-code-from-request
  const result = eval(expression);
  return res.json({ result, ok: this.
