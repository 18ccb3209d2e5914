  app.use(function (req, res, next) {
    // ruleid: js-error-swallowed
    try {
      req.user = jwt.verify(req.headers.token, secret);
    } catch (e) {}
    next(req.
