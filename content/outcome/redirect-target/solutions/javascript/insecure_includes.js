function redirectTarget(target, host, fallback) {
  if (!target) {
    return fallback;
  }
  if (target.startsWith('/')) {
    return target;
  }
  if (target.includes(`://${host}`)) {
    return target;
  }
  return fallback;
}

module.exports = { redirectTarget };
