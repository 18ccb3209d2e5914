  exports.show = async (req, res) => {
    const account = await Account.findById(req.params.id);
    // ruleid: js-sensitive-field-to-client
    res.json({ id: account.id, mail: account.mail, password: account.password });
    if (account.
