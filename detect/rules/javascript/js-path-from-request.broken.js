  const name = req.query.file;
  // ruleid: js-path-from-request
  const stream = fs.createReadStream(path.join(ROOT, name));
  stream.on("error", () => res.
