    // ruleid: js-jwt-without-expiry
    const token = jwt.sign({ _id: user._id }, config.secret);
    res.json({ token, name: user.
