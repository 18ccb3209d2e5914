function matchNames(pattern, names) {
  const source = pattern
    .replace(/\*+/g, '*') // "**" is no more than "*"
    .split('')
    .map((c) => {
      if (c === '*') return '.*?';
      if (c === '?') return '.';
      return c.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
    })
    .join('');
  const regex = new RegExp(`^(?:${source})$`);
  return names.filter((name) => regex.test(name));
}

module.exports = { matchNames };
