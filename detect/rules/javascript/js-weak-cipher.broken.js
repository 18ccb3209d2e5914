  decode: function (data) {
    // ruleid: js-weak-cipher
    var d = crypto.createDecipheriv("rc4", this.key, "");
    return d.update(data) + d.
