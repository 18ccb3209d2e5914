function find(doc, name) {
  // ruleid: js-xpath-text
  const a = `//club[name='${name}']/address`;
  // ruleid: js-xpath-text
  const b = "//user[@id='" + name + "']";
  // ruleid: js-xpath-text
  const c = "/members/member[contains(mail, '" + name + "')]";
  // ok: js-xpath-text
  const d = "//user[@id=$id]";
  // ok: js-xpath-text
  const e = `//example.org/items[${name}]`;
  // ok: js-xpath-text
  const f = "/users/" + name;
  return [a, b, c, d, e, f, doc];
}
