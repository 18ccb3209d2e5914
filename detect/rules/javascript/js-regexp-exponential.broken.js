  validateEmail: function (mail) {
    // ruleid: js-regexp-exponential
    if (/^([a-zA-Z0-9_.-]+)+@(.+)$/.test(mail)) {
      return this.
