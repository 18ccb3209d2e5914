const { spawn, execFile } = require("child_process");

function run(args, name) {
  // ruleid: js-spawn-with-shell
  spawn("npm", args, { cwd: "/srv", shell: true });
  // ruleid: js-spawn-with-shell
  execFile("convert", [name, "out.png"], { shell: "/bin/sh" });
  // ruleid: js-spawn-with-shell
  spawn(name, { stdio: "inherit", shell: true });
  // ok: js-spawn-with-shell
  spawn("npm", args, { cwd: "/srv" });
  // ok: js-spawn-with-shell
  spawn("npm", args, { shell: false });
  // ok: js-spawn-with-shell
  spawn("npm run build", { shell: true });
}
