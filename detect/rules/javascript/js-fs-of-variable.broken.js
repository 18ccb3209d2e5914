      var target = this.destinationPath(file);
      // ruleid: js-fs-of-variable
      if (fs.existsSync(target)) {
        return this.conflict.
