const { exec, execSync, execFile, spawnSync } = require("child_process");

function thumb(file, size) {
  const command = `convert ${file} -resize ${size} small.png`;
  // ruleid: js-command-built-from-text
  exec(command, (err) => console.log(err));
  let line = "tar czf backup.tgz " + file;
  line += " --verbose";
  // ruleid: js-command-built-from-text
  execSync(line);
  const words = ["wc", "-l", file].join(" ");
  // ruleid: js-command-built-from-text
  spawnSync("sh", ["-c", words]);
  const args = [file, "-resize", size];
  // ok: js-command-built-from-text
  execFile("convert", args);
  const fixed = "git status";
  // ok: js-command-built-from-text
  execSync(fixed);
  const match = `x${file}`;
  // ok: js-command-built-from-text
  return /a/.exec(match);
}
