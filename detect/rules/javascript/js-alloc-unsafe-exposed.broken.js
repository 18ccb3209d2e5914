  respond: function (res, size) {
    // ruleid: js-alloc-unsafe-exposed
    res.end(Buffer.allocUnsafe(size));
    if (this.open.
