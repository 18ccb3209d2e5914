const fs = require("fs");

function init(file) {
  // ruleid: js-check-then-use-of-file
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, "{}");
  }
  // ruleid: js-check-then-use-of-file
  if (fs.existsSync(file)) fs.unlinkSync(file);
  // ruleid: js-check-then-use-of-file
  if (!fs.existsSync(file)) fs.writeFileSync(file, "");
  // ok: js-check-then-use-of-file
  fs.writeFileSync(file, "{}", { flag: "wx" });
  // ok: js-check-then-use-of-file
  fs.rmSync(file, { force: true });
  // ok: js-check-then-use-of-file
  if (fs.existsSync(file)) console.log("there");
}
