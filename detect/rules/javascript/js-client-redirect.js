const params = new URLSearchParams(location.search);

function back() {
  const next = params.get("next");
  // ruleid: js-client-redirect
  window.location.href = next;
  // ruleid: js-client-redirect
  location.assign(location.hash.slice(1));
  // ruleid: js-client-redirect
  window.open(params.get("url"), "help");
  // ok: js-client-redirect
  location.href = "/search?q=" + encodeURIComponent(params.get("q"));
  // ok: js-client-redirect
  location.href = "/home";
  if (ALLOWED.includes(next)) {
    // ok: js-client-redirect
    location.replace(next);
  }
}
