const { execSync } = require('child_process');
const fs = require('fs');
const path = require('path');

function sortReleases(folder, name) {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) {
    return [];
  }
  // Quote the file name so that the shell sees one word.
  const quoted = '"' + file.replace(/"/g, '\\"') + '"';
  const output = execSync('sort -V ' + quoted, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return output.split('\n').filter(Boolean);
}

module.exports = { sortReleases };
