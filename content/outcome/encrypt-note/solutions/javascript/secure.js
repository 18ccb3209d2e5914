'use strict';

const crypto = require('node:crypto');

const NONCE = 12;
const TAG = 16;

function encryptNote(key, text) {
  const nonce = crypto.randomBytes(NONCE);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decryptNote(key, blob) {
  if (blob.length < NONCE + TAG) {
    return null;
  }
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, blob.subarray(0, NONCE));
  decipher.setAuthTag(blob.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(blob.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

module.exports = { encryptNote, decryptNote };
