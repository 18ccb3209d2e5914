function greetingPage(name, homepage) {
  return `<!DOCTYPE html>
<html>
  <body>
    <h1>Welcome, ${name}!</h1>
    <input type="text" name="nick" value="${name}">
    ${homepage ? `<a id="home" href="${homepage}">Home page</a>` : ''}
  </body>
</html>`;
}

module.exports = { greetingPage };
