  isInternal(req) {
    // ruleid: js-forwarded-address-trusted
    const from = req.headers["x-forwarded-for"];
    return from.split(",")[0] === this.
