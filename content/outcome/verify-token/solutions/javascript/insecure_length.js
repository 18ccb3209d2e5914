const crypto = require('crypto');

function verifyToken(token, secret, now) {
  const [header, payload, signature] = token.split('.');
  if (!header || !payload || signature === undefined) {
    return null;
  }

  let claims;
  try {
    if (JSON.parse(Buffer.from(header, 'base64url')).alg !== 'HS256') {
      return null;
    }
    claims = JSON.parse(Buffer.from(payload, 'base64url'));
  } catch {
    return null;
  }

  const expected = crypto.createHmac('sha256', secret).update(`${header}.${payload}`).digest();
  const actual = Buffer.from(signature, 'base64url').subarray(0, expected.length);
  // timingSafeEqual throws when the lengths differ
  if (!crypto.timingSafeEqual(actual, expected.subarray(0, actual.length))) {
    return null;
  }

  return now < claims.exp ? claims.sub : null;
}

module.exports = { verifyToken };
