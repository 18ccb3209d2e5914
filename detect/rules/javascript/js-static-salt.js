const crypto = require("crypto");
const SALT = "b1tter";

function keys(password, salt) {
  // ruleid: js-static-salt
  const a = crypto.scryptSync(password, "salt", 32);
  // ruleid: js-static-salt
  const b = crypto.pbkdf2Sync(password, SALT, 600000, 32, "sha256");
  // ruleid: js-static-salt
  const c = scryptSync(password, "pepper-and-salt", 32);
  // ok: js-static-salt
  const d = crypto.scryptSync(password, crypto.randomBytes(16), 32);
  // ok: js-static-salt
  const e = crypto.pbkdf2Sync(password, salt, 600000, 32, "sha256");
  // ok: js-static-salt
  const f = crypto.createHash("sha256").update("salt");
  return [a, b, c, d, e, f];
}
