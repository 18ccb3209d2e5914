const crypto = require("crypto");
const bcrypt = require("bcrypt");

async function store(user, password) {
  // ruleid: js-fast-hash-of-password
  const a = crypto.createHash("sha256").update(password).digest("hex");
  // ruleid: js-fast-hash-of-password
  const b = crypto.createHash("sha512").update(user.salt + user.password).digest("hex");
  // ruleid: js-fast-hash-of-password
  const c = md5(password);
  // ok: js-fast-hash-of-password
  const d = await bcrypt.hash(password, 12);
  // ok: js-fast-hash-of-password
  const e = crypto.scryptSync(password, user.salt, 64);
  // ok: js-fast-hash-of-password
  const f = crypto.createHash("sha256").update(user.avatar).digest("hex");
  return [a, b, c, d, e, f];
}
function save(user, next) {
  // ruleid: js-fast-hash-of-password
  user.password = digest(user.password);
  // ok: js-fast-hash-of-password
  user.password = bcrypt.hashSync(user.password, 12);
}
