// In the name: everything that could end the field or the line. In the message
// only what could end the line.
function logLine(user, message) {
  const name = user.replace(/[\s\p{Cc}=]/gu, encodeURIComponent);
  const text = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (c) => "\\u" + c.codePointAt(0).toString(16).padStart(4, "0"));
  return `user=${name} msg=${text}`;
}

module.exports = { logLine };
