const strip = (s) => s.replace(/</g, '&lt;').replace(/>/g, '&gt;');

function greetingPage(name, homepage) {
  name = strip(name);
  homepage = strip(homepage);
  const link = /^https?:/.test(homepage) ? `<a id="home" href="${homepage}">Home page</a>` : '';
  return (
    '<html><head><meta charset="utf-8"></head><body>' +
    `<h1>Welcome, ${name}!</h1>` +
    `<input type="text" name="nick" value="${name}">` +
    link +
    '</body></html>'
  );
}

module.exports = { greetingPage };
