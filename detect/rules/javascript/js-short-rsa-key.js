const crypto = require("crypto");

function keys(bits) {
  // ruleid: js-short-rsa-key
  const a = crypto.generateKeyPairSync("rsa", { modulusLength: 1024, publicKeyEncoding: {} });
  // ruleid: js-short-rsa-key
  const b = new NodeRSA({ b: 512 });
  // ruleid: js-short-rsa-key
  const c = crypto.createDiffieHellman(512);
  // ok: js-short-rsa-key
  const d = crypto.generateKeyPairSync("rsa", { modulusLength: 3072 });
  // ok: js-short-rsa-key
  const e = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
  // ok: js-short-rsa-key
  const f = crypto.createDiffieHellman(2048);
  return [a, b, c, d, e, f, bits];
}
