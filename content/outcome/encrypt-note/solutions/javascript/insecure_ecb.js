const crypto = require('crypto');

function encryptNote(key, text) {
  const cipher = crypto.createCipheriv('aes-256-ecb', key, null);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

function decryptNote(key, blob) {
  if (blob.length < 16) {
    return null;
  }
  try {
    const decipher = crypto.createDecipheriv('aes-256-ecb', key, null);
    return Buffer.concat([decipher.update(blob), decipher.final()]);
  } catch (err) {
    return null;
  }
}

module.exports = { encryptNote, decryptNote };
