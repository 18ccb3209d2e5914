function redirectTarget(target, host, fallback) {
  // A path on our own site
  if (target.startsWith('/') && !target.startsWith('//')) {
    return target;
  }

  // A full address: compare the host
  try {
    const url = new URL(target);
    if (url.hostname === host) {
      return target;
    }
  } catch (err) {
    // not an address
  }
  return fallback;
}

module.exports = { redirectTarget };
