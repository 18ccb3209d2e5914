const params = new URLSearchParams(window.location.search);

function show(box) {
  const name = params.get("name");
  // ruleid: js-dom-xss
  box.innerHTML = "Hello " + name;
  // ruleid: js-dom-xss
  document.write(location.hash.slice(1));
  // ruleid: js-dom-xss
  $("#tab").html(decodeURIComponent(window.location.hash));
  // ok: js-dom-xss
  box.textContent = "Hello " + name;
  // ok: js-dom-xss
  box.innerHTML = DOMPurify.sanitize(name);
  // ok: js-dom-xss
  box.innerHTML = "<b>fixed</b>";
}
