    step: function () {
      // ruleid: js-math-random
      this.x += Math.random() * this.speed;
      if (this.x >
