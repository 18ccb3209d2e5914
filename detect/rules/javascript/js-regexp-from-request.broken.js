  const search = req.query.search || "";
  // ruleid: js-regexp-from-request
  const pattern = new RegExp(search, "gi");
  const hits = posts.filter((p) => pattern.test(p.
