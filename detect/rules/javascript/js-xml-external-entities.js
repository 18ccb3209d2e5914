const libxmljs = require("libxmljs");

function read(text) {
  // ruleid: js-xml-external-entities
  const a = libxmljs.parseXml(text, { noblanks: true, noent: true });
  // ruleid: js-xml-external-entities
  const b = libxmljs.parseXmlString(text, { replaceEntities: true });
  // ruleid: js-xml-external-entities
  const c = new XMLParser({ processEntities: true });
  // ok: js-xml-external-entities
  const d = libxmljs.parseXml(text);
  // ok: js-xml-external-entities
  const e = libxmljs.parseXml(text, { noent: false, nonet: true });
  // ok: js-xml-external-entities
  const f = new XMLParser({ processEntities: false });
  return [a, b, c, d, e, f];
}
