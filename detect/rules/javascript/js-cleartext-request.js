async function pull(id, token) {
  // ruleid: js-cleartext-request
  const a = await fetch("http://api.example.com/items");
  // ruleid: js-cleartext-request
  const b = await axios.get("http://api.example.com/items/" + id, { headers: { token } });
  // ruleid: js-cleartext-request
  const socket = new WebSocket("ws://live.example.com/feed");
  // ruleid: js-cleartext-request
  const client = axios.create({ timeout: 10, baseURL: "http://api.example.com" });
  // ok: js-cleartext-request
  const good = await fetch("https://api.example.com/items");
  // ok: js-cleartext-request
  const local = await fetch("http://localhost:3000/items");
  // ok: js-cleartext-request
  const ns = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  return [a, b, socket, client, good, local, ns];
}
