  app.use((req, res, next) => {
    const token = req.cookies.token;
    // ruleid: js-jwt-not-verified
    req.user = jwt.decode(token);
    if (req.user.
