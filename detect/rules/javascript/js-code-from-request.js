const vm = require("vm");

app.post("/calc", (req, res) => {
  // ruleid: js-code-from-request
  const a = eval(req.body.formula);
  const code = "return " + req.query.expr;
  // ruleid: js-code-from-request
  const f = new Function("x", code);
  // ruleid: js-code-from-request
  const b = vm.runInNewContext(req.body.script, {});
  // ruleid: js-code-from-request
  const c = require("./plugins/" + req.params.plugin);
  // ok: js-code-from-request
  const d = JSON.parse(req.body.data);
  // ok: js-code-from-request
  const e = PLUGINS[req.params.plugin];
  // ok: js-code-from-request
  const g = eval("1 + 1");
  res.json([a, b, c, d, e, f, g]);
});
