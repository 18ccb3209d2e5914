const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c]);
}

/** The address as it was typed when a browser would take it for http(s). */
function webAddress(text) {
  try {
    const { protocol } = new URL(text);
    return protocol === "http:" || protocol === "https:" ? text : null;
  } catch {
    return null;
  }
}

function greetingPage(name, homepage) {
  const shown = escapeHtml(name);
  const address = webAddress(homepage);
  const link = address === null ? "" : `<a id="home" href="${escapeHtml(address)}">Home page</a>`;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Welcome</title>
  </head>
  <body>
    <h1>Welcome, ${shown}!</h1>
    <form method="post"><input name="nick" value="${shown}"></form>
    ${link}
  </body>
</html>`;
}

module.exports = { greetingPage };
