const crypto = require("crypto");

function seal(key, data) {
  const a = crypto.publicEncrypt(
    // ruleid: js-rsa-padding
    { key, padding: crypto.constants.RSA_PKCS1_PADDING },
    data,
  );
  const b = crypto.privateDecrypt(
    // ruleid: js-rsa-padding
    { padding: crypto.constants.RSA_NO_PADDING, key },
    data,
  );
  // ruleid: js-rsa-padding
  const c = new NodeRSA(key, { encryptionScheme: "pkcs1" });
  // ok: js-rsa-padding
  const d = crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" }, data);
  // ok: js-rsa-padding
  const e = crypto.publicEncrypt(key, data);
  // ok: js-rsa-padding
  const f = { padding: 4 };
  return [a, b, c, d, e, f];
}
