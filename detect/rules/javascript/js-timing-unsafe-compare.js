const crypto = require("crypto");

function webhook(req, secret, user) {
  const expected = crypto.createHmac("sha256", secret).update(req.rawBody).digest("hex");
  const signature = req.headers["x-signature"];
  // ruleid: js-timing-unsafe-compare
  if (signature !== expected) return 401;
  // ruleid: js-timing-unsafe-compare
  if (req.headers["x-api-key"] === process.env.ADMIN_API_KEY) return 200;
  // ruleid: js-timing-unsafe-compare
  if (user.resetToken == req.body.code) return 200;
  // ok: js-timing-unsafe-compare
  if (signature === undefined) return 400;
  // ok: js-timing-unsafe-compare
  if (req.body.password !== req.body.confirmPassword) return 400;
  // ok: js-timing-unsafe-compare
  if (signature.length !== expected.length) return 400;
  // ok: js-timing-unsafe-compare
  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected)) ? 200 : 401;
}

class Credentials {
  equals(other) {
    // ok: js-timing-unsafe-compare
    return this.password === other.password;
  }
}
