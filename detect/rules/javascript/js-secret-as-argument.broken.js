    backup() {
      // ruleid: js-secret-as-argument
      const child = spawn("zip", ["-P", this.password, "out.zip", "data"]);
      child.on("error", (e) => e.
