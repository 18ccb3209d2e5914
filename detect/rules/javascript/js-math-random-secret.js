const crypto = require("crypto");

// ruleid: js-math-random-secret
const resetToken = Math.random().toString(16).slice(2);

function makePassword(length) {
  let out = "";
  for (let i = 0; i < length; i++) {
    // ruleid: js-math-random-secret
    out += letters[Math.floor(Math.random() * letters.length)];
  }
  return out;
}

function sessions(user) {
  // ruleid: js-math-random-secret
  user.sessionId = Date.now() + Math.random();
  // ruleid: js-math-random-secret
  const body = { csrfToken: String(Math.random()), name: user.name };
  // ruleid: js-math-random-secret
  const short = Math.random().toString(36).slice(2);
  // ok: js-math-random-secret
  const good = crypto.randomBytes(32).toString("hex");
  // ok: js-math-random-secret
  const color = colors[Math.floor(Math.random() * colors.length)];
  // ok: js-math-random-secret
  const delay = Math.random() * 100;
  // ok: js-math-random-secret
  user.token = crypto.randomUUID();
  return [body, short, good, color, delay];
}
function randomCode(length) {
  let code = "";
  for (let i = 0; i < length; i++) {
    // ruleid: js-math-random-secret
    code += CHARS.charAt(Math.floor(Math.random() * CHARS.length));
  }
  return code;
}
