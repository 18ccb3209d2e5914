app.use((req, res, next) => {
  // ruleid: js-cookie-same-site-none
  res.cookie("sid", req.id, { secure: true, sameSite: "none" });
  // ruleid: js-cookie-same-site-none
  res.cookie("sid", req.id, { secure: true, sameSite: "None", httpOnly: true });
  // ruleid: js-cookie-same-site-none
  const options = { sameSite: false };
  // ok: js-cookie-same-site-none
  res.cookie("sid", req.id, { secure: true, sameSite: "lax" });
  // ok: js-cookie-same-site-none
  res.cookie("sid", req.id, { secure: true, sameSite: "strict" });
  // ok: js-cookie-same-site-none
  res.cookie("sid", req.id, { secure: true });
  next(options);
});
