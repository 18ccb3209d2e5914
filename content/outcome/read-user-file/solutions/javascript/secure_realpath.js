const fs = require("fs");
const path = require("path");

function readUserFile(root, name) {
  try {
    const base = fs.realpathSync(root);
    const target = fs.realpathSync(path.join(base, name));
    const relative = path.relative(base, target);
    if (relative === "" || relative === ".." || relative.startsWith(".." + path.sep) || path.isAbsolute(relative)) {
      return null;
    }
    if (!fs.statSync(target).isFile()) {
      return null;
    }
    return fs.readFileSync(target);
  } catch (err) {
    return null;
  }
}

module.exports = { readUserFile };
