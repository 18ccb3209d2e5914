      clearTimeout(this.timer);
      // ruleid: js-string-timer
      this.timer = setTimeout("slider.next(" + this.index + ")", this.pause);
      this.items[
