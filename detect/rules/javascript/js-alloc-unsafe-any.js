function frames(n, chunks) {
  // ruleid: js-alloc-unsafe-any
  const frame = Buffer.allocUnsafe(n);
  // ruleid: js-alloc-unsafe-any
  const slow = Buffer.allocUnsafeSlow(n);
  // ruleid: js-alloc-unsafe-any
  const alloc = Buffer.allocUnsafe;
  // ok: js-alloc-unsafe-any
  const clean = Buffer.alloc(n);
  // ok: js-alloc-unsafe-any
  const all = Buffer.concat(chunks);
  // ok: js-alloc-unsafe-any
  const from = Buffer.from("a");
  return [frame, slow, alloc, clean, all, from];
}
