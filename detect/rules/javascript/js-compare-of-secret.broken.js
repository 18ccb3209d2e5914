  validate: function (value) {
    // ruleid: js-compare-of-secret
    return value === token || (this.
