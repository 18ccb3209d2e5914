const fs = require("fs");
const path = require("path");

app.get("/files/:name", (req, res) => {
  // ruleid: js-path-from-request
  fs.readFile("uploads/" + req.params.name, (err, data) => res.end(data));
  const target = path.join(__dirname, "docs", req.query.doc);
  // ruleid: js-path-from-request
  res.sendFile(target);
  // ruleid: js-path-from-request
  fs.unlinkSync(`./cache/${req.body.key}`);
  const safe = path.join("uploads", path.basename(req.params.name));
  // ok: js-path-from-request
  fs.createReadStream(safe).pipe(res);
  const full = path.resolve(ROOT, req.query.doc);
  if (!full.startsWith(ROOT + path.sep)) return res.sendStatus(400);
  // ok: js-path-from-request
  res.download(full);
  // ok: js-path-from-request
  res.sendFile(req.params.name, { root: "public" });
});
function keep(file) {
  const target = path.join("/srv/incoming", file.originalname);
  // ruleid: js-path-from-request
  fs.renameSync(file.path, target);
  const named = path.join("/srv/incoming", randomUUID() + path.extname(file.originalname));
  // ok: js-path-from-request
  fs.renameSync(file.path, named);
}
