    if (rows.length === 1) {
      // ruleid: js-session-not-renewed
      req.session.username = name;
      return res.redirect(rows.
