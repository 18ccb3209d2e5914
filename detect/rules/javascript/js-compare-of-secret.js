const crypto = require("crypto");

function check(user, given, req) {
  // ruleid: js-compare-of-secret
  if (given === user.password) return true;
  // ruleid: js-compare-of-secret
  if (req.token != given) return false;
  // ruleid: js-compare-of-secret
  if (user.apiKey == given) return true;
  // ok: js-compare-of-secret
  if (user.password === undefined) return false;
  // ok: js-compare-of-secret
  if (user.name === given) return false;
  // ok: js-compare-of-secret
  return crypto.timingSafeEqual(Buffer.from(given), Buffer.from(user.password));
}
