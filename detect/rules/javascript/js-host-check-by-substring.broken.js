  app.get("/go", (req, res) => {
    const redirectUrl = req.query.to;
    // ruleid: js-host-check-by-substring
    if (redirectUrl.includes("example.org")) {
      return res.redirect(req.
