const { createCipheriv, createDecipheriv, randomBytes } = require('crypto');

const ALGORITHM = 'aes-256-cbc';

function encryptNote(key, text) {
  const iv = randomBytes(16);
  const cipher = createCipheriv(ALGORITHM, key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
}

function decryptNote(key, blob) {
  if (blob.length < 32) {
    return null;
  }
  try {
    const decipher = createDecipheriv(ALGORITHM, key, blob.subarray(0, 16));
    return Buffer.concat([decipher.update(blob.subarray(16)), decipher.final()]);
  } catch (err) {
    return null;
  }
}

module.exports = { encryptNote, decryptNote };
