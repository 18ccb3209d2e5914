function header(buf, view, at) {
  // ruleid: js-buffer-no-assert
  const size = buf.readUInt32LE(at, true);
  // ruleid: js-buffer-no-assert
  buf.writeUInt16BE(size, at + 4, true);
  // ruleid: js-buffer-no-assert
  buf.writeDoubleLE(0.5, at, true);
  // ok: js-buffer-no-assert
  const kind = buf.readUInt8(at);
  // ok: js-buffer-no-assert
  view.setUint32(at, size, true);
  // ok: js-buffer-no-assert
  buf.writeUInt32BE(size, at);
  return kind;
}
