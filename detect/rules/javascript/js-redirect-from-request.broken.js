    const returnTo = req.body.returnTo;
    delete req.session.returnTo;
    // ruleid: js-redirect-from-request
    return res.redirect(returnTo);
  } else if (req.
