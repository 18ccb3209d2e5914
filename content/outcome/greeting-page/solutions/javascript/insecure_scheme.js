const escapeHtml = require('escape-html');

function greetingPage(name, homepage) {
  const safeName = escapeHtml(name);
  let link = '';
  if (homepage && !homepage.startsWith('javascript:')) {
    link = `<a id="home" href="${escapeHtml(homepage)}">Home page</a>`;
  }
  return `<!DOCTYPE html>
<html>
<head><title>Welcome</title></head>
<body>
<h1>Welcome, ${safeName}!</h1>
<input name="nick" value="${safeName}">
${link}
</body>
</html>`;
}

module.exports = { greetingPage };
