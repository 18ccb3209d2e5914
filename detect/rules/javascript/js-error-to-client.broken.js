  connection.query(sql, function (err, rows) {
    if (err) {
      // ruleid: js-error-to-client
      res.status(500).send(err);
      return rows.
