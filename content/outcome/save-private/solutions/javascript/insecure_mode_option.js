const fs = require('fs');
const path = require('path');

function savePrivate(filePath, text) {
  try {
    fs.mkdirSync(path.dirname(filePath), { recursive: true, mode: 0o700 });
    // owner only
    fs.writeFileSync(filePath, text, { encoding: 'utf8', mode: 0o600 });
    return true;
  } catch (err) {
    return false;
  }
}

module.exports = { savePrivate };
