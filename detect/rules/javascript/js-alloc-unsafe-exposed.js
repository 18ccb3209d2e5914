const net = require("net");

function padding(n) {
  // ruleid: js-alloc-unsafe-exposed
  return Buffer.allocUnsafe(n);
}

function token(n) {
  // ruleid: js-alloc-unsafe-exposed
  const t = Buffer.allocUnsafe(n).toString("hex");
  return t;
}

function reply(res, n) {
  // ruleid: js-alloc-unsafe-exposed
  const out = Buffer.allocUnsafe(n);
  log("sending", n);
  res.send(out);
}

function good(chunks, n) {
  // ok: js-alloc-unsafe-exposed
  const all = Buffer.allocUnsafe(n);
  let at = 0;
  for (const c of chunks) {
    c.copy(all, at);
    at += c.length;
  }
  return all;
}

function filled(n) {
  // ok: js-alloc-unsafe-exposed
  const b = Buffer.allocUnsafe(n);
  b.fill(0);
  return b;
}

function plain(n) {
  // ok: js-alloc-unsafe-exposed
  return Buffer.alloc(n);
}
