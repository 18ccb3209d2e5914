function check(token, hash, user) {
  // ruleid: js-compare-any
  if (token == null) return;
  // ruleid: js-compare-any
  if (hash === user.hash) return;
  // ruleid: js-compare-any
  if (token === user.token) return;
  // ok: js-compare-any
  if (user.name === given) return;
  // ok: js-compare-any
  if (user.token === undefined) return;
  // ok: js-compare-any
  return crypto.timingSafeEqual(Buffer.from(token), Buffer.from(user.token));
}

// ok: js-compare-any
if (this.password != null) start();

// ok: js-compare-any
if (password !== confirmation) fail();
