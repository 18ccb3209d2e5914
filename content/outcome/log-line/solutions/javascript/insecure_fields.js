function oneLine(s) {
  return s.replace(/[\r\n\u2028\u2029]/g, ' ');
}

function logLine(user, message) {
  return 'user=' + oneLine(user) + ' msg=' + oneLine(message);
}

module.exports = { logLine };
