const fs = require('fs');
const path = require('path');

function savePrivate(filePath, text) {
  try {
    fs.mkdirSync(path.dirname(filePath), { recursive: true });
    fs.writeFileSync(filePath, text, 'utf8');
    return true;
  } catch (err) {
    return false;
  }
}

module.exports = { savePrivate };
