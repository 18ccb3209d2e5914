const { pbkdf2, randomBytes, timingSafeEqual } = require('crypto');
const { promisify } = require('util');

const derive = promisify(pbkdf2);

const ITERATIONS = 310000;
const BYTES = 32;
const DIGEST = 'sha256';

async function hashPassword(password) {
  const salt = randomBytes(16).toString('hex');
  const key = await derive(password, salt, ITERATIONS, BYTES, DIGEST);
  return ['pbkdf2', DIGEST, ITERATIONS, salt, key.toString('hex')].join('$');
}

async function verifyPassword(password, stored) {
  const [scheme, digest, iterations, salt, hex] = stored.split('$');
  if (scheme !== 'pbkdf2' || digest !== DIGEST || !hex) {
    return false;
  }
  const expected = Buffer.from(hex, 'hex');
  if (expected.length !== BYTES) {
    return false;
  }
  const key = await derive(password, salt, parseInt(iterations, 10), BYTES, digest);
  return timingSafeEqual(key, expected);
}

module.exports = { hashPassword, verifyPassword };
