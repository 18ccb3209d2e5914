function client(req, proxies) {
  // ruleid: js-forwarded-address-trusted
  const ip = req.headers["x-forwarded-for"] || req.socket.remoteAddress;
  // ruleid: js-forwarded-address-trusted
  if (req.get("X-Real-IP") === "192.0.2.1") return "admin";
  // ruleid: js-forwarded-address-trusted
  const first = req.header("x-forwarded-for");
  // ok: js-forwarded-address-trusted
  const good = req.ip;
  // ok: js-forwarded-address-trusted
  const agent = req.headers["user-agent"];
  // ok: js-forwarded-address-trusted
  const address = req.socket.remoteAddress;
  return [ip, first, good, agent, address, proxies];
}
