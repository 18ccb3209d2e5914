const crypto = require("crypto");
const KEY = "q7w8e9r0t1y2u3i4o5p6a7s8d9f0g1h2";

function seal(text, iv, key) {
  // ruleid: js-hardcoded-key
  const a = crypto.createCipheriv("aes-256-cbc", KEY, iv);
  // ruleid: js-hardcoded-key
  const b = crypto.createHmac("sha256", "made-up key").update(text);
  // ruleid: js-hardcoded-key
  const c = CryptoJS.AES.encrypt(text, "my secret phrase");
  // ok: js-hardcoded-key
  const d = crypto.createCipheriv("aes-256-gcm", key, iv);
  // ok: js-hardcoded-key
  const e = crypto.createHmac("sha256", process.env.HMAC_KEY).update(text);
  // ok: js-hardcoded-key
  const f = crypto.createHash("sha256").update("some text");
  return [a, b, c, d, e, f];
}
