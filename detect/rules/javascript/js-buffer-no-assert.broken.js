  parse: function (data) {
    // ruleid: js-buffer-no-assert
    this.length = data.readInt32BE(0, true);
    if (this.length >
