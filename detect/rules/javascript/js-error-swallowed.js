const jwt = require("jsonwebtoken");

function auth(req, res, next) {
  // ruleid: js-error-swallowed
  try {
    req.user = jwt.verify(req.cookies.token, KEY);
  } catch (err) {}
  // ruleid: js-error-swallowed
  try {
    guard.authorize(req.user, "edit");
  } catch (err) {
  }
  // ok: js-error-swallowed
  try {
    req.user = jwt.verify(req.cookies.token, KEY);
  } catch (err) {
    return res.sendStatus(401);
  }
  // ok: js-error-swallowed
  try {
    tidy(req);
  } catch (err) {}
  next();
}
// ruleid: js-error-swallowed
process.on("uncaughtException", () => {});
// ok: js-error-swallowed
process.on("exit", () => {});
