const crypto = require("crypto");

function check(user, given, req) {
  // ruleid: js-compare-of-secret
  if (given === user.digest) return true;
  // ruleid: js-compare-of-secret
  if (req.token != given) return false;
  // ruleid: js-compare-of-secret
  if (user.hash == given) return true;
  // ok: js-compare-of-secret
  if (user.digest === undefined) return false;
  // ok: js-compare-of-secret
  if (user.name === given) return false;
  // ok: js-compare-of-secret
  return crypto.timingSafeEqual(Buffer.from(given), Buffer.from(user.password));
}
function scan(token, startToken, hash, node) {
  // ok: js-compare-of-secret
  if (token === null || hash == null) return;
  // ok: js-compare-of-secret
  if (token !== startToken) return;
  // ok: js-compare-of-secret
  if (this.getFirstToken(node) === token) return;
  // ok: js-compare-of-secret
  if (location.hash !== hash) return;
  // ok: js-compare-of-secret
  if (typeof node.token === "string") return;
}

class Account {
  equals(other) {
    // ok: js-compare-of-secret
    return this.password === other.password;
  }
}

function parse(token, tokens) {
  // ok: js-compare-of-secret
  if (token === 'help') return 1;
  // ok: js-compare-of-secret
  return token === tokens[1];
}
