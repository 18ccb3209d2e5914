function logLine(user, message) {
  return `user=${user} msg=${message}`;
}

module.exports = { logLine };
