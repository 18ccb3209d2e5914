const fs = require("fs");
const path = require("path");

function load(name) {
  // ruleid: js-fs-of-variable
  const text = fs.readFileSync(name, "utf8");
  // ruleid: js-fs-of-variable
  fs.createReadStream(path.join("uploads", name));
  // ruleid: js-fs-of-variable
  fs.unlink("cache/" + name, () => {});
  // ok: js-fs-of-variable
  const fixed = fs.readFileSync("config/default.json");
  // ok: js-fs-of-variable
  const beside = fs.readFileSync(path.join(__dirname, "schema.sql"), "utf8");
  // ok: js-fs-of-variable
  const state = fs.fstatSync(3);
  return [text, fixed, beside, state];
}
function clear(cacheFile) {
  // ok: js-fs-of-variable
  fs.unlinkSync(cacheFile);
  // ok: js-fs-of-variable
  return fs.readFileSync(LICENSE_FILE, "utf8");
}

// ok: js-fs-of-variable
results.map(r => fs.writeFile(r.filePath, r.output));
