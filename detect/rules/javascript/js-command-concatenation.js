const { exec, execSync, spawn, execFile } = require("child_process");
const cp = require("child_process");

function convert(file, size) {
  // ruleid: js-command-concatenation
  exec("convert " + file + " -resize " + size + " out.png", done);
  // ruleid: js-command-concatenation
  execSync(`tar czf backup.tgz ${file}`);
  // ruleid: js-command-concatenation
  cp.exec("ping -c 1 ".concat(file), done);
  // ruleid: js-command-concatenation
  spawn("sh", ["-c", "ls " + file]);
  // ok: js-command-concatenation
  execFile("convert", [file, "-resize", size, "out.png"], done);
  // ok: js-command-concatenation
  spawn("tar", ["czf", "backup.tgz", file]);
  // ok: js-command-concatenation
  execSync("git status" + " --short");
  // ok: js-command-concatenation
  return /a(b)/.exec("x" + file);
}
