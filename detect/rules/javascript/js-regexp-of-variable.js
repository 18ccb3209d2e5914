function find(rows, term) {
  // ruleid: js-regexp-of-variable
  const re = new RegExp(term, "i");
  // ruleid: js-regexp-of-variable
  const word = new RegExp("\\b" + term + "\\b");
  // ruleid: js-regexp-of-variable
  const call = RegExp(`^${term}$`);
  // ok: js-regexp-of-variable
  const fixed = new RegExp("^a+$");
  // ok: js-regexp-of-variable
  const escaped = new RegExp(escapeRegExp(term), "i");
  // ok: js-regexp-of-variable
  const copy = new RegExp(re.source, "g");
  return rows.filter((r) => re.test(r) || word.test(r) || call.test(r) || fixed.test(r) || escaped.test(r) || copy.test(r));
}
function rules(options, name) {
  // ok: js-regexp-of-variable
  const a = new RegExp(options.ignorePattern, "u");
  // ok: js-regexp-of-variable
  const b = new RegExp(NAME_PATTERN, "u");
  // ok: js-regexp-of-variable
  const c = new RegExp(`^${escapeRegExp(name)}$`);
  // ruleid: js-regexp-of-variable
  const d = new RegExp(name, "i");
}

// ok: js-regexp-of-variable
const any = new RegExp(`^(${words.map(escapeRegExp).join("|")})`, "u");
