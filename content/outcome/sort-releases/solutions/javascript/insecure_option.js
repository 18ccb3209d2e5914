const { spawnSync } = require('child_process');
const fs = require('fs');

function sortReleases(folder, name) {
  if (!fs.readdirSync(folder).includes(name)) {
    return [];
  }
  const result = spawnSync('sort', ['-V', name], { cwd: folder, encoding: 'utf8', input: '' });
  return result.stdout.split('\n').filter((line) => line.length > 0);
}

module.exports = { sortReleases };
