'use strict';

/**
 * Choose where the browser goes after signing in.
 */
function redirectTarget(target, host, fallback) {
  const isPath = target.startsWith('/');
  const isAddress = /^https?:\/\//i.test(target);
  if (!isPath && !isAddress) {
    return fallback;
  }
  let url;
  try {
    // Resolve as the browser will, whatever way the target is written.
    url = new URL(target, `https://${host}/`);
  } catch {
    return fallback;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return fallback;
  }
  return url.host === host ? target : fallback;
}

module.exports = { redirectTarget };
