function matchNames(pattern, names) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\/]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  const regex = new RegExp('^' + source + '$');
  return names.filter((name) => regex.test(name));
}

module.exports = { matchNames };
