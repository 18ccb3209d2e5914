  router.get("/reports", function (req, res) {
    // ruleid: js-role-from-client
    if (req.query.admin === "true") {
      return res.render("all", { rows: this.
