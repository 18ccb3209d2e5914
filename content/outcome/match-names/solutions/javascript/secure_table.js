/**
 * reached[i] tells whether the first i characters of the pattern describe the
 * part of the name read so far.
 */
function matches(pattern, name) {
  let reached = new Uint8Array(pattern.length + 1);
  reached[0] = 1;
  for (let i = 0; i < pattern.length && pattern[i] === '*'; i++) {
    reached[i + 1] = 1;
  }
  for (const c of name) {
    const next = new Uint8Array(pattern.length + 1);
    for (let i = 0; i < pattern.length; i++) {
      const p = pattern[i];
      if (p === '*') {
        next[i + 1] = next[i] | reached[i + 1] | reached[i];
      } else if (p === '?' || p === c) {
        next[i + 1] = reached[i];
      }
    }
    reached = next;
  }
  return reached[pattern.length] === 1;
}

function matchNames(pattern, names) {
  return names.filter((name) => matches(pattern, name));
}

module.exports = { matchNames };
