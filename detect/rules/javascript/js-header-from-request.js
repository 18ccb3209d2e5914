app.get("/export", (req, res) => {
  // ruleid: js-header-from-request
  res.setHeader("Content-Disposition", "attachment; filename=" + req.query.name);
  // ruleid: js-header-from-request
  res.set("X-Trace", req.headers["x-trace"]);
  const lang = req.query.lang;
  // ruleid: js-header-from-request
  res.writeHead(200, { "Content-Language": lang });
  // ok: js-header-from-request
  res.setHeader("Content-Disposition", "attachment; filename=" + encodeURIComponent(req.query.name));
  // ok: js-header-from-request
  res.setHeader("Content-Type", "text/csv");
  // ok: js-header-from-request
  res.set("X-Page", Number(req.query.page));
  res.end();
});
