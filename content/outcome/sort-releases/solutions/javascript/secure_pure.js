const fs = require('fs');
const path = require('path');

function compareVersions(a, b) {
  const left = a.match(/\d+|\D+/g) || [];
  const right = b.match(/\d+|\D+/g) || [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const numeric = /^\d/.test(left[i]) && /^\d/.test(right[i]);
    if (numeric && Number(left[i]) !== Number(right[i])) {
      return Number(left[i]) - Number(right[i]);
    }
    if (!numeric && left[i] !== right[i]) {
      return left[i] < right[i] ? -1 : 1;
    }
  }
  return left.length - right.length;
}

function sortReleases(folder, name) {
  if (path.basename(name) !== name) {
    return [];
  }
  let text;
  try {
    text = fs.readFileSync(path.join(folder, name), 'utf8');
  } catch (err) {
    return [];
  }
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') {
    lines.pop();
  }
  return lines.sort(compareVersions);
}

module.exports = { sortReleases };
