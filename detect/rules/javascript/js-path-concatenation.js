const fs = require("fs");
const path = require("path");

async function save(folder, file, fileName, pathname, kind) {
  // ruleid: js-path-concatenation
  fs.writeFileSync(folder + "/" + fileName, file.data);
  // ruleid: js-path-concatenation
  const text = fs.readFileSync(path.join("public", pathname));
  // ruleid: js-path-concatenation
  await fs.promises.unlink(`${folder}/${file.originalname}`);
  // ok: js-path-concatenation
  fs.writeFileSync(path.join(folder, path.basename(fileName)), file.data);
  // ok: js-path-concatenation
  const config = fs.readFileSync(path.join(folder, "config.json"));
  // ok: js-path-concatenation
  const part = fs.readFileSync(folder + "/" + kind + ".txt");
  return [text, config, part];
}

app.get('/d/:name', (req, res) => {
  const name = path.basename(req.params.name);
  // ok: js-path-concatenation
  res.download(path.join(FOLDER, name));
});
