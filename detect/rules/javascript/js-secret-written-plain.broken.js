  save: function () {
    // ruleid: js-secret-written-plain
    fs.writeFileSync(this.file, this.password);
    return this.
