  validate: function (value) {
    // ruleid: js-compare-of-secret
    return value === password || (this.
