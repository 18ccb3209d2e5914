const path = require("path");

module.exports = function load(plugin, folder) {
  // ruleid: js-require-of-expression
  const byName = require(plugin);
  // ruleid: js-require-of-expression
  const joined = require(path.join(folder, "index.js"));
  // ruleid: js-require-of-expression
  const pasted = require(`./plugins/${plugin}`);
  // ok: js-require-of-expression
  const fixed = require("./plugins/base");
  // ok: js-require-of-expression
  const near = require(path.join(__dirname, "package.json"));
  // ok: js-require-of-expression
  const plain = require(`./local`);
  return [byName, joined, pasted, fixed, near, plain];
};

// ok: js-require-of-expression
const plugin = require(path.join(folder, file));
