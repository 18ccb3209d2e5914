  router.get("/remove/:id", (req, res) => {
    // ruleid: js-change-by-get
    connection.query("DELETE FROM posts WHERE id = ?", [req.params.id], (err) => {
      if (err.
