function logLine(user, message) {
  const clean = (s) => s.replace(/\n/g, ' ');
  return `user=${clean(user)} msg=${clean(message)}`;
}

module.exports = { logLine };
