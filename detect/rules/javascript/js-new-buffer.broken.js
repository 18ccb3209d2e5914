    write: function (data, encoding) {
      // ruleid: js-new-buffer
      this.chunks.push(new Buffer(data, encoding));
      if (this.chunks.
