const crypto = require("crypto");

function open(key, iv, data) {
  // ruleid: js-gcm-without-tag
  const d = crypto.createDecipheriv("aes-256-gcm", key, iv);
  return d.update(data, "hex", "utf8");
}

const other = (key, iv, data) => {
  // ruleid: js-gcm-without-tag
  const d = crypto.createDecipheriv("aes-128-gcm", key, iv);
  return Buffer.concat([d.update(data), d.final()]);
};

function good(key, iv, data, tag) {
  // ok: js-gcm-without-tag
  const d = crypto.createDecipheriv("aes-256-gcm", key, iv);
  d.setAuthTag(tag);
  return Buffer.concat([d.update(data), d.final()]);
}

function cbc(key, iv, data) {
  // ok: js-gcm-without-tag
  const d = crypto.createDecipheriv("aes-256-cbc", key, iv);
  // ok: js-gcm-without-tag
  const e = crypto.createCipheriv("aes-256-gcm", key, iv);
  return d.update(data) + e.update(data);
}
