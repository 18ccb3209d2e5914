function frames(size, chunk) {
  // ruleid: js-alloc-unsafe
  const frame = Buffer.allocUnsafe(size);
  send(frame);
  // ruleid: js-alloc-unsafe
  this.rest = Buffer.allocUnsafe(size);
  // ruleid: js-alloc-unsafe
  const slow = Buffer.allocUnsafeSlow(size);
  log(slow);
}

function good(size, chunk) {
  // ok: js-alloc-unsafe
  const a = Buffer.allocUnsafe(size).fill(0);
  // ok: js-alloc-unsafe
  const b = Buffer.alloc(size);
  // ok: js-alloc-unsafe
  const c = Buffer.allocUnsafe(size);
  chunk.copy(c, 0);
  return [a, b, c];
}
