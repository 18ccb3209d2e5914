function check(text) {
  // ruleid: js-regexp-exponential
  const a = /^(\w+)+@example\.com$/.test(text);
  // ruleid: js-regexp-exponential
  const b = text.match(/^([a-z0-9]+)*$/);
  // ruleid: js-regexp-exponential
  const c = text.replace(/(.*)*x/, "");
  // ruleid: js-regexp-exponential
  const g = /^([a-z0-9]+[._-]?)+@example\.com$/;
  // ok: js-regexp-exponential
  const d = /^\w+@example\.com$/.test(text);
  // ok: js-regexp-exponential
  const e = text.match(/^([a-z]+-)*[a-z]+$/);
  // ok: js-regexp-exponential
  const f = text.split(/\s+/);
  return [a, b, c, d, e, f];
}
