function redirectTarget(target, host, fallback) {
  // Only characters that a URL may hold; this leaves out backslashes,
  // blanks and control characters.
  if (!/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(target)) {
    return fallback;
  }
  if (target.startsWith('/')) {
    return target[1] === '/' ? fallback : target;
  }
  for (const origin of [`https://${host}`, `http://${host}`]) {
    if (target === origin) {
      return target;
    }
    if (target.startsWith(origin) && '/?#'.includes(target[origin.length])) {
      return target;
    }
  }
  return fallback;
}

module.exports = { redirectTarget };
