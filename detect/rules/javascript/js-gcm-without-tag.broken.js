function decode(payload) {
  const raw = Buffer.from(payload, "base64");
  // ruleid: js-gcm-without-tag
  const plain = createDecipheriv("aes-256-gcm", KEY, raw.slice(0, 12));
  return plain.update(raw.slice(12)) + plain.
