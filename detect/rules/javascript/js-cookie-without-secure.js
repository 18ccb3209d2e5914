app.post("/login", (req, res) => {
  // ruleid: js-cookie-without-secure
  res.cookie("session", makeId(req));
  // ruleid: js-cookie-without-secure
  res.cookie("token", makeToken(req), { httpOnly: true });
  // ruleid: js-cookie-without-secure
  res.cookie("theme", "dark", { secure: false, path: "/" });
  // ok: js-cookie-without-secure
  res.cookie("session", makeId(req), { httpOnly: true, secure: true, sameSite: "lax" });
  // ok: js-cookie-without-secure
  res.cookie("theme", "dark");
  // ok: js-cookie-without-secure
  res.clearCookie("session");
});

// ruleid: js-cookie-without-secure
app.use(session({ secret: key, cookie: { httpOnly: true, secure: false } }));
const sessions = require("express-session");
module.exports = function setup(app) {
  // ruleid: js-cookie-without-secure
  app.use(sessions({ secret: key, cookie: { secure: false, maxAge: 1000 } }));
  // ok: js-cookie-without-secure
  app.use(sessions({ secret: key, cookie: { secure: true, maxAge: 1000 } }));
};
