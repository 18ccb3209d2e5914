      // ruleid: js-world-writable
      fs.chmod(this.socketPath, '777', function (err) {
        if (err) return self.
