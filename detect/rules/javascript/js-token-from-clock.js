const crypto = require("crypto");

async function reset(user) {
  // ruleid: js-token-from-clock
  user.resetToken = md5(user.mail + Date.now());
  // ruleid: js-token-from-clock
  const sessionId = uuidv1();
  // ruleid: js-token-from-clock
  const apiKey = "k" + new Date().getTime();
  // ok: js-token-from-clock
  user.resetToken = crypto.randomBytes(32).toString("hex");
  // ok: js-token-from-clock
  user.resetExpires = Date.now() + 3600000;
  // ok: js-token-from-clock
  const orderId = uuidv1();
  return [sessionId, apiKey, orderId];
}
