const bcrypt = require('bcrypt');

const COST = 10;

async function hashPassword(password) {
  return bcrypt.hash(password, COST);
}

async function verifyPassword(password, stored) {
  if (!stored) {
    return false;
  }
  try {
    return await bcrypt.compare(password, stored);
  } catch {
    return false;
  }
}

module.exports = { hashPassword, verifyPassword };
