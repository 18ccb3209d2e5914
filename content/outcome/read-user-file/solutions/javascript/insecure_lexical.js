const fs = require('fs');
const path = require('path');

function readUserFile(root, name) {
  const base = path.resolve(root);
  const target = path.resolve(base, name);
  const relative = path.relative(base, target);
  if (relative.startsWith('..') || path.isAbsolute(relative)) {
    return null; // outside of the customer's folder
  }
  try {
    return fs.statSync(target).isFile() ? fs.readFileSync(target) : null;
  } catch (e) {
    return null;
  }
}

module.exports = { readUserFile };
