  app.all("*", function (req, res, next) {
    // ruleid: js-cors-any-origin-with-credentials
    res.set("Access-Control-Allow-Origin", "*");
    if (req.
