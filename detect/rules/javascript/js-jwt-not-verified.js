const jwt = require("jsonwebtoken");

function auth(req, token, key) {
  // ruleid: js-jwt-not-verified
  const a = jwt.verify(token, key, { algorithms: ["HS256", "none"] });
  // ruleid: js-jwt-not-verified
  req.user = jwt.decode(token);
  // ruleid: js-jwt-not-verified
  const b = jwt.sign({ id: 1 }, "", { algorithm: "none" });
  // ruleid: js-jwt-not-verified
  const c = jwt.verify(token, null);
  // ok: js-jwt-not-verified
  const d = jwt.verify(token, key, { algorithms: ["HS256"] });
  // ok: js-jwt-not-verified
  const e = jwt.decode(token, { complete: true }).header.kid;
  // ok: js-jwt-not-verified
  req.user = jwt.verify(token, key);
  return [a, b, c, d, e];
}
