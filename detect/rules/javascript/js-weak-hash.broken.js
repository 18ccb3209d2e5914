  setPassword: function (plain) {
    // ruleid: js-weak-hash
    this.hash = crypto.createHash("sha1").update(plain + this.salt).digest("hex");
    if (this.
