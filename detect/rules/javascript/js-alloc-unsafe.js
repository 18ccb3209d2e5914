function frames(n, chunks) {
  // ruleid: js-alloc-unsafe
  const frame = Buffer.allocUnsafe(n);
  // ruleid: js-alloc-unsafe
  const slow = Buffer.allocUnsafeSlow(n);
  // ruleid: js-alloc-unsafe
  const alloc = Buffer.allocUnsafe;
  // ok: js-alloc-unsafe
  const clean = Buffer.alloc(n);
  // ok: js-alloc-unsafe
  const all = Buffer.concat(chunks);
  // ok: js-alloc-unsafe
  const from = Buffer.from("a");
  return [frame, slow, alloc, clean, all, from];
}
