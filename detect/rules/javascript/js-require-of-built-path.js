function load(command, user, locale) {
  // ruleid: js-require-of-built-path
  const a = require(`./commands/${command}`);
  // ruleid: js-require-of-built-path
  const b = require("./plugins/" + user.plugin);
  // ruleid: js-require-of-built-path
  const c = require(path.join(__dirname, "locales", locale));
  // ok: js-require-of-built-path
  const d = require("./commands/help");
  // ok: js-require-of-built-path
  const e = COMMANDS[command];
  // ok: js-require-of-built-path
  const f = require(path.join(__dirname, "package.json"));
  return [a, b, c, d, e, f];
}
