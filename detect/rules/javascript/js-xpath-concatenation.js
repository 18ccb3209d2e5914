const xpath = require("xpath");

function find(doc, name, ns) {
  // ruleid: js-xpath-concatenation
  const a = xpath.select("//user[name='" + name + "']", doc);
  // ruleid: js-xpath-concatenation
  const b = xpath.select1(`//user[@id='${name}']/mail`, doc);
  // ruleid: js-xpath-concatenation
  const c = document.evaluate("//a[text()='" + name + "']", document, null, 0, null);
  // ok: js-xpath-concatenation
  const d = xpath.select("//user[name='admin']", doc);
  // ok: js-xpath-concatenation
  const e = xpath.parse("//user[name=$name]").select({ node: doc, variables: { name } });
  // ok: js-xpath-concatenation
  const f = xpath.select("//user", doc).filter((u) => u.name === name);
  return [a, b, c, d, e, f, ns];
}
