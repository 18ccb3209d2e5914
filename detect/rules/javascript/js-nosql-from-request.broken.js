  router.post("/reset", async (req, res, next) => {
    // ruleid: js-nosql-from-request
    const user = await Account.findOne({ resetToken: req.body.token });
    if (!user.
