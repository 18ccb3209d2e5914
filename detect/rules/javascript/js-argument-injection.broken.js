  fetchRepo(url) {
    // ruleid: js-argument-injection
    const child = spawn("git", ["clone", url]);
    child.on("exit", (code) => code.
