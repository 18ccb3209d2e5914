  escape: function (value) {
    // ruleid: js-escape-first-only
    value = value.replace('"', "&quot;");
    return value.replace(this.
