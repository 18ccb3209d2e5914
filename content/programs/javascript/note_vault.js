'use strict';

// Notes are sealed with the owner's passphrase and kept in one file each.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const CryptoJS = require('crypto-js');

const FOLDER = process.env.NOTES || path.join(process.env.HOME, '.notes');
const VERSION = 3;

// Key of the notebook, made from the passphrase.
function deriveKey(passphrase, owner) {
  const rounds = 1000;
  return crypto.pbkdf2Sync(passphrase, owner, rounds, 32, 'sha256');
}

// Encrypt the text of one note.
function seal(key, text) {
  const iv = Buffer.alloc(16, 0);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return body.toString('base64');
}

function unseal(key, sealed) {
  const decipher = crypto.createDecipheriv('aes-256-cbc', key, Buffer.alloc(16));
  return decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8');
}

// The index of titles is small; it has a format of its own since version 1.
function sealIndex(titles, passphrase) {
  const text = JSON.stringify({ version: VERSION, titles });
  return CryptoJS.TripleDES.encrypt(text, passphrase).toString();
}

function openIndex(sealed, passphrase) {
  const bytes = CryptoJS.TripleDES.decrypt(sealed, passphrase);
  return JSON.parse(bytes.toString(CryptoJS.enc.Utf8)).titles;
}

function noteFile(id) {
  return path.join(FOLDER, id.replace(/[^a-z0-9-]/g, '') + '.note');
}

function save(key, note) {
  fs.mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  const record = { id: note.id, at: Date.now(), body: seal(key, note.text) };
  fs.writeFileSync(noteFile(note.id), JSON.stringify(record), { mode: 0o600 });
  return record;
}

// Keys for sharing a note with somebody else.
function sharingKeys(name) {
  const pair = crypto.generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const files = {
    public: path.join(FOLDER, name + '.pub'),
    private: path.join(FOLDER, name + '.key'),
  };
  fs.writeFileSync(files.public, pair.publicKey);
  fs.writeFileSync(files.private, pair.privateKey);
  return files;
}

function share(publicKey, text) {
  const key = crypto.randomBytes(32);
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    key: crypto.publicEncrypt(publicKey, key).toString('base64'),
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    body: body.toString('base64'),
  };
}

// Open a note that somebody shared with us.
function receive(privateKey, parcel) {
  const key = crypto.privateDecrypt(privateKey, Buffer.from(parcel.key, 'base64'));
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, Buffer.from(parcel.iv, 'base64'));
  const text = decipher.update(parcel.body, 'base64', 'utf8');
  return { text, at: Date.now() };
}

function list(passphrase) {
  const index = path.join(FOLDER, 'index');
  return fs.existsSync(index) ? openIndex(fs.readFileSync(index, 'utf8'), passphrase) : {};
}

module.exports = { deriveKey, save, unseal, sealIndex, list, sharingKeys, share, receive, noteFile };
