const bcrypt = require("bcrypt");
const crypto = require("crypto");

async function store(password, salt) {
  // ruleid: js-weak-key-derivation
  const a = await bcrypt.hash(password, 4);
  // ruleid: js-weak-key-derivation
  const b = crypto.pbkdf2Sync(password, salt, 1000, 64, "sha512");
  // ruleid: js-weak-key-derivation
  const c = bcrypt.genSaltSync(8);
  // ok: js-weak-key-derivation
  const d = await bcrypt.hash(password, 12);
  // ok: js-weak-key-derivation
  const e = crypto.pbkdf2Sync(password, salt, 600000, 64, "sha512");
  // ok: js-weak-key-derivation
  const f = await bcrypt.hash(password, rounds);
  return [a, b, c, d, e, f];
}
