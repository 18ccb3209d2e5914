    highlight: function (text, query) {
      // ruleid: js-regexp-of-unescaped-text
      var re = new RegExp("(" + query + ")", "gi");
      return text.replace(re, function (m) { return this.
