const { execSync } = require('child_process');

function sortReleases(folder, name) {
  try {
    const output = execSync(`sort --version-sort ${folder}/${name}`, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.split('\n').filter((line) => line !== '');
  } catch (err) {
    return [];
  }
}

module.exports = { sortReleases };
