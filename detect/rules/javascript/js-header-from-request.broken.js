  const filename = req.params.file;
  // ruleid: js-header-from-request
  res.setHeader("Content-Disposition", `inline; filename="${filename}"`);
  stream.pipe(res.
