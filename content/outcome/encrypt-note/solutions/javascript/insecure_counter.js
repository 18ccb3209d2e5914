const crypto = require('crypto');

let counter = 0;

// Each note gets the next number as its nonce, so none is used twice.
function nextNonce() {
  const nonce = Buffer.alloc(16);
  nonce.writeUInt32BE(++counter, 0);
  return nonce;
}

function encryptNote(key, text) {
  const nonce = nextNonce();
  const cipher = crypto.createCipheriv('aes-256-ctr', key, nonce);
  return Buffer.concat([nonce, cipher.update(text), cipher.final()]);
}

function decryptNote(key, blob) {
  if (blob.length <= 16) return null;
  const decipher = crypto.createDecipheriv('aes-256-ctr', key, blob.subarray(0, 16));
  return Buffer.concat([decipher.update(blob.subarray(16)), decipher.final()]);
}

module.exports = { encryptNote, decryptNote };
