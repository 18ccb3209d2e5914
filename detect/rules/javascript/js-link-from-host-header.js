function links(req, code) {
  // ruleid: js-link-from-host-header
  const a = `https://${req.get("Host")}/join?code=${code}`;
  // ruleid: js-link-from-host-header
  const b = "http://" + req.headers.host + "/reset/" + code;
  // ruleid: js-link-from-host-header
  const c = `${req.protocol}://${req.get("host")}/in/${code}`;
  // ok: js-link-from-host-header
  const d = `${config.site}/join?code=${code}`;
  // ok: js-link-from-host-header
  const e = `https://app.example.com/join?code=${code}`;
  // ok: js-link-from-host-header
  const f = req.headers.host === "app.example.com";
  return [a, b, c, d, e, f];
}
