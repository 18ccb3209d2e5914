const { exec, execFile, execSync } = require("child_process");

app.post("/ping", (req, res) => {
  // ruleid: js-command-from-request
  exec("ping -c 1 " + req.body.host, (err, out) => res.send(out));
  const { file } = req.query;
  const command = `wc -l ${file}`;
  // ruleid: js-command-from-request
  const lines = execSync(command);
  // ruleid: js-command-from-request
  execFile(req.body.tool, ["--version"]);
  // ok: js-command-from-request
  execFile("ping", ["-c", "1", req.body.host]);
  // ok: js-command-from-request
  exec("uptime");
  // ok: js-command-from-request
  exec("head -n " + parseInt(req.query.n, 10) + " log.txt");
  res.send(lines);
});

app.get('/ping', (req, res) => {
  const host = req.query.host;
  if (!/^[a-z0-9.-]+$/i.test(host)) return res.status(400).end();
  // ok: js-command-from-request
  exec(`ping -c 1 ${host}`, done);
});
