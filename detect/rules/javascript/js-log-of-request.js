app.post("/login", (req, res) => {
  // ruleid: js-log-of-request
  console.log("login of " + req.body.name);
  // ruleid: js-log-of-request
  logger.info(`search for ${req.query.q}`);
  const who = req.params.user;
  // ruleid: js-log-of-request
  console.warn("unknown user: " + who);
  // ok: js-log-of-request
  logger.info("login", { name: req.body.name });
  // ok: js-log-of-request
  console.log("login of " + JSON.stringify(req.body.name));
  // ok: js-log-of-request
  console.log("started");
  res.end();
});
