  sign: function (text) {
    // ruleid: js-weak-hash
    this.signature = crypto.createHash("sha1").update(text).digest("hex");
    if (this.
