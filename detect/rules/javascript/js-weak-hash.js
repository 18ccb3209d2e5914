const crypto = require("crypto");

async function build(text, secret, order) {
  // ruleid: js-weak-hash
  const signature = crypto.createHash("md5").update(text).digest("hex");
  // ruleid: js-weak-hash
  const b = crypto.createHash("sha1").update(text + secret).digest("hex");
  // ruleid: js-weak-hash
  const d = crypto.createSign("RSA-SHA1");
  // ruleid: js-weak-hash
  const m = crypto.createHmac("md5", secret).update(text).digest("hex");
  // ok: js-weak-hash
  const e = crypto.createHash("sha256").update(text + secret).digest("hex");
  // ok: js-weak-hash
  const f = await crypto.subtle.digest("SHA-256", text);
  // ok: js-weak-hash
  const g = log("md5", text);
  // ok: js-weak-hash
  const etag = crypto.createHash("sha1").update(text).digest("base64url");
  // ok: js-weak-hash
  const cacheKey = crypto.createHash("md5").update(order.query).digest("hex");
}

function makeToken(user) {
  // ruleid: js-weak-hash
  return crypto.createHash("md5").update(user.mail).digest("hex");
}
