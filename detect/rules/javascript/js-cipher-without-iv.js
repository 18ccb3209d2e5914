const crypto = require("crypto");

function encrypt(text, password, key, iv) {
  // ruleid: js-cipher-without-iv
  const a = crypto.createCipher("aes-256-cbc", password);
  // ruleid: js-cipher-without-iv
  const b = crypto.createDecipher("aes-256-cbc", password);
  // ok: js-cipher-without-iv
  const c = crypto.createCipheriv("aes-256-gcm", key, iv);
  // ok: js-cipher-without-iv
  const d = crypto.createDecipheriv("aes-256-gcm", key, iv);
  // ok: js-cipher-without-iv
  const e = forge.cipher.createCipher("AES-GCM", key);
  return [a, b, c, d, e, text];
}
