const he = require('he');

function greetingPage(name, homepage) {
  const lines = [
    '<!doctype html>',
    '<html><head><meta charset="utf-8"><title>Greeting</title></head><body>',
    '<h1>Welcome, ' + he.encode(name) + '!</h1>',
    '<input type="text" name="nick" value="' + he.encode(name) + '">',
  ];
  // Only web addresses become links.
  if (/^https?:\/\//i.test(homepage)) {
    lines.push('<a id="home" href="' + he.encode(homepage) + '" rel="noopener">Home page</a>');
  }
  lines.push('</body></html>');
  return lines.join('\n');
}

module.exports = { greetingPage };
