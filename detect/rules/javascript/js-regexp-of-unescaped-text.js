function find(rows, search, form, escaped) {
  // ruleid: js-regexp-of-unescaped-text
  const a = new RegExp(search, "i");
  // ruleid: js-regexp-of-unescaped-text
  const b = new RegExp("\\b" + form.keyword + "\\b", "g");
  // ruleid: js-regexp-of-unescaped-text
  const c = new RegExp(`^${search.trim()}`, "i");
  // ok: js-regexp-of-unescaped-text
  const d = new RegExp(escapeRegExp(search), "i");
  // ok: js-regexp-of-unescaped-text
  const e = new RegExp("^" + escaped + "$");
  // ok: js-regexp-of-unescaped-text
  const f = rows.filter((r) => r.includes(search));
  return [a, b, c, d, e, f];
}
