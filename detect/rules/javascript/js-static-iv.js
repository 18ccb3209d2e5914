const crypto = require("crypto");
const IV = "0123456789abcdef";

function encrypt(text, key) {
  // ruleid: js-static-iv
  const a = crypto.createCipheriv("aes-256-cbc", key, IV);
  // ruleid: js-static-iv
  const b = crypto.createCipheriv("aes-256-cbc", key, Buffer.alloc(16, 0));
  // ruleid: js-static-iv
  const c = createCipheriv("aes-128-cbc", key, Buffer.from("000102030405060708090a0b0c0d0e0f", "hex"));
  // ok: js-static-iv
  const iv = crypto.randomBytes(12);
  // ok: js-static-iv
  const d = crypto.createCipheriv("aes-256-gcm", key, iv);
  // ok: js-static-iv
  const e = crypto.createDecipheriv("aes-256-gcm", key, iv);
  return [a, b, c, d, e, text];
}
