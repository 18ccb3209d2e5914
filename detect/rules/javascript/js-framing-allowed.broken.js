  app.use((req, res, next) => {
    // ruleid: js-framing-allowed
    res.removeHeader("X-Frame-Options");
    if (req.
