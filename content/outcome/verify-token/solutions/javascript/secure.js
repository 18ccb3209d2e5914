'use strict';

const { createHmac, timingSafeEqual } = require('node:crypto');

function parse(part) {
  const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  if (value === null || typeof value !== 'object') {
    throw new TypeError('not an object');
  }
  return value;
}

function verifyToken(token, secret, now) {
  const parts = token.split('.');
  if (parts.length !== 3) {
    return null;
  }
  const [header, payload, signature] = parts;

  const expected = createHmac('sha256', secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return null;
  }

  try {
    if (parse(header).alg !== 'HS256') {
      return null;
    }
    const { sub, exp } = parse(payload);
    if (typeof sub !== 'string' || !Number.isInteger(exp) || now >= exp) {
      return null;
    }
    return sub;
  } catch {
    return null;
  }
}

module.exports = { verifyToken };
