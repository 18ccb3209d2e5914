  db.get(sql, [name], function (err, row) {
    // ruleid: js-plain-password-compare
    if (row && row.password === password) {
      req.session.user = row.
