const fs = require('fs');
const path = require('path');

function readUserFile(root, name) {
  try {
    const base = fs.realpathSync(root);
    const target = fs.realpathSync(path.resolve(base, name));
    if (!target.startsWith(base)) {
      return null;
    }
    return fs.readFileSync(target);
  } catch (e) {
    return null;
  }
}

module.exports = { readUserFile };
