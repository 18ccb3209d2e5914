function clean(text, file) {
  // ruleid: js-escape-first-only
  const a = text.replace("<", "&lt;");
  // ruleid: js-escape-first-only
  const b = file.replace("../", "");
  // ruleid: js-escape-first-only
  const c = text.replace("'", "\\'");
  // ok: js-escape-first-only
  const d = text.replace(/</g, "&lt;");
  // ok: js-escape-first-only
  const e = text.replaceAll("<", "&lt;");
  // ok: js-escape-first-only
  const f = text.replace("hello", "bye");
  return [a, b, c, d, e, f];
}

// ok: js-escape-first-only
const link = line.replace('../', './');
// ok: js-escape-first-only
const slug = title.replace('&', 'and');
