const path = require("path");
const fs = require("fs");

stream.pipe(unzipper.Parse()).on("entry", (entry) => {
  // ruleid: js-archive-entry-path
  entry.pipe(fs.createWriteStream(path.join(target, entry.path)));
});

for (const zipEntry of zip.getEntries()) {
  const to = target + "/" + zipEntry.entryName;
  // ruleid: js-archive-entry-path
  fs.writeFileSync(to, zipEntry.getData());
}

zipfile.on("entry", (entry) => {
  const to = path.resolve(target, entry.fileName);
  if (!to.startsWith(target + path.sep)) {
    throw new Error("entry outside");
  }
  // ok: js-archive-entry-path
  fs.createWriteStream(to);
});

function note(entry) {
  // ok: js-archive-entry-path
  fs.writeFileSync(path.join(target, "extract.log"), entry.path);
  // ok: js-archive-entry-path
  fs.writeFileSync(path.join(target, path.basename(entry.path)), entry.data);
}
