const crypto = require('crypto');

const TOKEN = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

// Whether two texts are equal, by way of digests of equal length.
function equal(a, b) {
  const digest = (s) => crypto.createHash('sha256').update(s).digest();
  return crypto.timingSafeEqual(digest(a), digest(b));
}

async function verifyToken(token, secret, now) {
  const match = TOKEN.exec(token);
  if (!match) {
    return null;
  }
  const [, header, payload, signature] = match;
  const mac = crypto.createHmac('sha256', secret);
  mac.update(header + '.' + payload);
  if (!equal(mac.digest('base64url'), signature)) {
    return null;
  }
  const { alg } = JSON.parse(Buffer.from(header, 'base64url'));
  const claims = JSON.parse(Buffer.from(payload, 'base64url'));
  const valid = alg === 'HS256' && typeof claims.sub === 'string' && claims.exp > now;
  return valid ? claims.sub : null;
}

module.exports = { verifyToken };
