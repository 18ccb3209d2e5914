function encode(value, size) {
  // ruleid: js-new-buffer
  const text = new Buffer(value).toString("base64");
  // ruleid: js-new-buffer
  const room = new Buffer(size);
  // ruleid: js-new-buffer
  const old = Buffer(value, "hex");
  // ok: js-new-buffer
  const good = Buffer.from(value, "utf8");
  // ok: js-new-buffer
  const filled = Buffer.alloc(16);
  // ok: js-new-buffer
  const fixed = new Buffer("abc");
  return [text, room, old, good, filled, fixed];
}
