const crypto = require('crypto');

const ALGORITHM = 'aes-128-cbc';

function encryptNote(key, text) {
  const iv = Buffer.alloc(16);
  iv.writeBigUInt64BE(process.hrtime.bigint(), 8);
  const cipher = crypto.createCipheriv(ALGORITHM, key.subarray(0, 16), iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
}

function decryptNote(key, blob) {
  if (blob.length < 32) {
    return null;
  }
  try {
    const iv = blob.subarray(0, 16);
    const decipher = crypto.createDecipheriv(ALGORITHM, key.subarray(0, 16), iv);
    return Buffer.concat([decipher.update(blob.subarray(16)), decipher.final()]);
  } catch {
    return null;
  }
}

module.exports = { encryptNote, decryptNote };
