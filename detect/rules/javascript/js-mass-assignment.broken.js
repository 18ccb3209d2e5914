  exports.update = (req, res) => {
    // ruleid: js-mass-assignment
    Article.update(req.body, { where: { id: req.params.id } }).then((n) => {
      if (n.
