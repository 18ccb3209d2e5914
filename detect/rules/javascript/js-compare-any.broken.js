  parse: function (token) {
    // ruleid: js-compare-any
    if (token === null) {
      this.
