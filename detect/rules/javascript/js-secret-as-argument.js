const { spawn, execFileSync } = require("child_process");

function upload(file, user, password, config) {
  // ruleid: js-secret-as-argument
  spawn("curl", ["-u", `${user}:${password}`, "-T", file]);
  // ruleid: js-secret-as-argument
  execFileSync("docker", ["login", "-u", "deploy", "-p", config.registryPassword]);
  // ruleid: js-secret-as-argument
  execFileSync("mysqldump", ["--password=" + config.password, "shop"]);
  // ok: js-secret-as-argument
  execFileSync("docker", ["login", "-u", "deploy", "--password-stdin"], { input: password });
  // ok: js-secret-as-argument
  spawn("mysqldump", ["shop"], { env: { MYSQL_PWD: password } });
  // ok: js-secret-as-argument
  spawn("curl", ["-T", file]);
}
