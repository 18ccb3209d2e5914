const { execFile, execFileSync, spawn } = require("child_process");

function checkout(branch, url, file) {
  // ruleid: js-argument-injection
  execFileSync("git", ["checkout", branch]);
  // ruleid: js-argument-injection
  spawn("curl", ["-sS", url]);
  // ruleid: js-argument-injection
  execFile("grep", ["-c", "x", file], () => {});
  // ok: js-argument-injection
  execFileSync("git", ["checkout", "--", file]);
  // ok: js-argument-injection
  spawn("git", ["fetch", "origin"]);
  // ok: js-argument-injection
  execFile("wc", ["-l", file], () => {});
}
