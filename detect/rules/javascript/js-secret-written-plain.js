const fs = require("fs");

function keep(file, pair, token, context, user) {
  // ruleid: js-secret-written-plain
  fs.writeFileSync(file, pair.privateKey);
  // ruleid: js-secret-written-plain
  context.globalState.update("app.token", token);
  // ruleid: js-secret-written-plain
  fs.appendFileSync("users.txt", `${user.name}:${user.password}\n`);
  // ok: js-secret-written-plain
  fs.writeFileSync(file, pair.privateKey, { mode: 0o600 });
  // ok: js-secret-written-plain
  fs.writeFileSync(file, pair.publicKey);
  // ok: js-secret-written-plain
  context.secrets.store("app.token", token);
}
