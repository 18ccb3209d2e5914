function allowed(url, hostname, req) {
  // ruleid: js-host-check-by-substring
  if (url.indexOf("example.com") !== -1) return true;
  // ruleid: js-host-check-by-substring
  if (hostname.endsWith("example.com")) return true;
  // ruleid: js-host-check-by-substring
  if (url.startsWith("https://app.example.com")) return true;
  // ok: js-host-check-by-substring
  if (new URL(url).hostname === "app.example.com") return true;
  // ok: js-host-check-by-substring
  if (hostname.endsWith(".example.com")) return true;
  // ok: js-host-check-by-substring
  if (url.startsWith("https://app.example.com/")) return true;
  return req.url.includes("/api");
}
