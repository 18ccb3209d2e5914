    createGuid: function () {
      return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, function (c) {
        // ruleid: js-math-random-secret
        var r = (Math.random() * 16) | 0;
        return (c ==
