    const build = spawn("make", this.targets, { stdio: "pipe" });
    // ruleid: js-spawn-with-shell
    const child = spawn(this.command, this.args, { shell: true, stdio: "pipe" });
    child.on("exit", (code) => { if (code.
