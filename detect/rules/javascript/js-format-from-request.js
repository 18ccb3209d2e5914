const util = require("util");

app.use((req, res, next) => {
  // ruleid: js-format-from-request
  console.log("request of " + req.query.user, process.pid);
  // ruleid: js-format-from-request
  const text = util.format(req.body.format, "a", "b");
  // ruleid: js-format-from-request
  console.error(`failed for ${req.params.id}`, new Error(text));
  // ok: js-format-from-request
  console.log("request of %s", req.query.user, process.pid);
  // ok: js-format-from-request
  console.log("failed for " + req.params.id);
  // ok: js-format-from-request
  const good = util.format("%s", req.body.name);
  next(good);
});
