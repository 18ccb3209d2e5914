const jwt = require("jsonwebtoken");

function tokens(user, key, options) {
  // ruleid: js-jwt-without-expiry
  const a = jwt.sign({ id: user.id }, key);
  // ruleid: js-jwt-without-expiry
  const b = jwt.sign({ id: user.id, role: user.role }, process.env.JWT_KEY);
  // ok: js-jwt-without-expiry
  const c = jwt.sign({ id: user.id }, key, { expiresIn: "15m" });
  // ok: js-jwt-without-expiry
  const d = jwt.sign({ id: user.id, exp: soon() }, key);
  // ok: js-jwt-without-expiry
  const e = jwt.sign({ id: user.id }, key, options);
  return [a, b, c, d, e];
}
