const crypto = require("crypto");

async function digest(text) {
  // ruleid: js-weak-hash
  const a = crypto.createHash("md5").update(text).digest("hex");
  // ruleid: js-weak-hash
  const b = CryptoJS.SHA1(text).toString();
  // ruleid: js-weak-hash
  const c = await crypto.subtle.digest("SHA-1", text);
  // ruleid: js-weak-hash
  const d = crypto.createSign("RSA-SHA1");
  // ok: js-weak-hash
  const e = crypto.createHash("sha256").update(text).digest("hex");
  // ok: js-weak-hash
  const f = await crypto.subtle.digest("SHA-256", text);
  // ok: js-weak-hash
  const g = log("md5", text);
  return [a, b, c, d, e, f, g];
}
