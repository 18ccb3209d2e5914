app.post("/login", (req, res) => {
  // ruleid: js-cookie-readable-by-script
  res.cookie("sid", req.session.id, { secure: true, httpOnly: false });
  // ruleid: js-cookie-readable-by-script
  document.cookie = "token=" + req.token;
  // ruleid: js-cookie-readable-by-script
  document.cookie = `session_id=${req.id}; path=/`;
  // ok: js-cookie-readable-by-script
  res.cookie("sid", req.session.id, { secure: true, httpOnly: true });
  // ok: js-cookie-readable-by-script
  document.cookie = "theme=" + req.theme;
  // ok: js-cookie-readable-by-script
  document.cookie = "token=; expires=Thu, 01 Jan 1970 00:00:00 GMT";
});
