'use strict';

const fs = require('node:fs');
const path = require('node:path');

function savePrivate(file, text) {
  let fd;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fd = fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_CREAT, 0o600);
    // The mode above holds for new files only.
    fs.fchmodSync(fd, 0o600);
    fs.ftruncateSync(fd);
    fs.writeFileSync(fd, text, 'utf8');
    return true;
  } catch {
    return false;
  } finally {
    if (fd !== undefined) {
      fs.closeSync(fd);
    }
  }
}

module.exports = { savePrivate };
