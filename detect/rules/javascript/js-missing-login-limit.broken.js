  // ruleid: js-missing-login-limit
  router.post("/login", (req, res) => {
    User.findOne({ name: String(req.body.name) }, (err, user) => done(err, user));
  });
  router.get("/out", (req, res) => req.
