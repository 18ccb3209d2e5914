const crypto = require('crypto');

function digest(salt, password) {
  return crypto.createHmac('sha512', salt).update(password).digest('hex');
}

function hashPassword(password) {
  const salt = crypto.randomBytes(16).toString('hex');
  return `${salt}$${digest(salt, password)}`;
}

function verifyPassword(password, stored) {
  const [salt, expected] = stored.split('$');
  if (!salt || !expected) {
    return false;
  }
  const actual = digest(salt, password);
  return (
    actual.length === expected.length &&
    crypto.timingSafeEqual(Buffer.from(actual), Buffer.from(expected))
  );
}

module.exports = { hashPassword, verifyPassword };
