const crypto = require("crypto");

function encrypt(text, key, iv) {
  // ruleid: js-weak-cipher
  const a = crypto.createCipheriv("des-ede3-cbc", key, iv);
  // ruleid: js-weak-cipher
  const b = crypto.createCipheriv("aes-256-ecb", key, null);
  // ruleid: js-weak-cipher
  const c = CryptoJS.RC4.encrypt(text, key);
  // ruleid: js-weak-cipher
  const d = CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB });
  // ok: js-weak-cipher
  const e = crypto.createCipheriv("aes-256-gcm", key, iv);
  // ok: js-weak-cipher
  const f = CryptoJS.AES.encrypt(text, key);
  // ok: js-weak-cipher
  const g = log("des-cbc");
  return [a, b, c, d, e, f, g];
}
