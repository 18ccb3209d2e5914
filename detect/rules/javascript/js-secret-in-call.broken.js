  authenticate: (req, res, next) => {
    const token = req.get("authorization");
    // ruleid: js-secret-in-call
    jwt.verify(token, "topsecret", (err, user) => {
      if (err) return res.
