const jwt = require("jsonwebtoken");

// ruleid: js-session-never-ends
const a = jwt.verify(token, key, { algorithms: ["HS256"], ignoreExpiration: true });
// ruleid: js-session-never-ends
const b = jwt.sign({ id: 1 }, key, { expiresIn: "10y" });
// ruleid: js-session-never-ends
const s = session({ secret, cookie: { maxAge: 365 * 24 * 3600 * 1000, httpOnly: true } });
// ok: js-session-never-ends
const c = jwt.verify(token, key, { algorithms: ["HS256"] });
// ok: js-session-never-ends
const d = jwt.sign({ id: 1 }, key, { expiresIn: "15m" });
// ok: js-session-never-ends
const t = session({ secret, cookie: { maxAge: 3600 * 1000 } });
