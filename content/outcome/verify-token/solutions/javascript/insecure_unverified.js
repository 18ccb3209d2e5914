function verifyToken(token, secret, now) {
  try {
    const [header, payload, signature] = token.split('.');
    if (!header || !payload || signature === undefined) {
      return null;
    }
    const claims = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    if (claims.exp <= now) {
      return null;
    }
    return claims.sub || null;
  } catch (err) {
    return null;
  }
}

module.exports = { verifyToken };
