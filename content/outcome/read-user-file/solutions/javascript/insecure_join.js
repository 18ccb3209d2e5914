const fs = require('fs');
const path = require('path');

function readUserFile(root, name) {
  const filePath = path.join(root, name);
  if (!fs.existsSync(filePath) || !fs.statSync(filePath).isFile()) {
    return null;
  }
  return fs.readFileSync(filePath);
}

module.exports = { readUserFile };
