  ensure: function (file) {
    // ruleid: js-check-then-use-of-file
    if (!fs.existsSync(file)) {
      fs.writeFileSync(file, "");
    }
    return this.
