function logLine(user, message) {
  if (/[\s\x00-\x1f\x7f]/.test(user)) {
    throw new Error('a user name holds no white space');
  }
  const text = message.replace(/[\x00-\x1f\x7f\x85\u2028\u2029]+/g, ' ');
  return 'user=' + user + ' msg=' + text;
}

module.exports = { logLine };
