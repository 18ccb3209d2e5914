    const token = await sign(user);
    // ruleid: js-cookie-without-secure
    res.cookie("auth_token", token, { httpOnly: true, maxAge: 3600000 });
    return res.json({ id: user.
