const { exec, spawn } = require("child_process");
const cp = require("child_process");

function run(command, args) {
  // ruleid: js-exec-of-variable
  exec(command, (err, out) => console.log(out));
  // ruleid: js-exec-of-variable
  cp.execSync("git log " + args);
  // ruleid: js-exec-of-variable
  const child = spawn(command, args);
  // ok: js-exec-of-variable
  exec("git status");
  // ok: js-exec-of-variable
  const version = spawn("git", ["log", args]);
  // ok: js-exec-of-variable
  const match = /a(b)/.exec(command);
  return [child, version, match];
}
