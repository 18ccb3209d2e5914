    this.filter = function (source) {
      // ruleid: js-function-constructor
      var test = new Function("item", "with (item) { return " + source + " }");
      return list.
