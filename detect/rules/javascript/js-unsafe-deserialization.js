const serialize = require("node-serialize");
const yaml = require("js-yaml");
const v8 = require("v8");

function read(text, data) {
  // ruleid: js-unsafe-deserialization
  const a = serialize.unserialize(text);
  // ruleid: js-unsafe-deserialization
  const b = yaml.load(text, { filename: "x", schema: yaml.DEFAULT_FULL_SCHEMA });
  // ruleid: js-unsafe-deserialization
  const c = v8.deserialize(data);
  // ok: js-unsafe-deserialization
  const d = JSON.parse(text);
  // ok: js-unsafe-deserialization
  const e = yaml.load(text, { schema: yaml.JSON_SCHEMA });
  // ok: js-unsafe-deserialization
  const f = yaml.load(text);
  return [a, b, c, d, e, f];
}
