const fs = require("fs");
const os = require("os");
const path = require("path");

function save(data, name) {
  // ruleid: js-temporary-file
  fs.writeFileSync("/tmp/report.csv", data);
  // ruleid: js-temporary-file
  fs.createWriteStream("/tmp/" + name);
  // ruleid: js-temporary-file
  fs.writeFile(path.join(os.tmpdir(), "export.json"), data, () => {});
  // ok: js-temporary-file
  fs.mkdtempSync(path.join(os.tmpdir(), "app-"));
  // ok: js-temporary-file
  fs.readFileSync("/tmp/report.csv");
  // ok: js-temporary-file
  fs.writeFileSync(path.join(os.tmpdir(), crypto.randomUUID()), data);
}
