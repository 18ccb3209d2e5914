async function login(name, password, token) {
  // ruleid: js-credentials-in-address
  const a = await fetch("https://api.example.com/login?name=joe&password=" + password);
  // ruleid: js-credentials-in-address
  const b = await axios.get(`https://api.example.com/me?access_token=${token}`);
  // ruleid: js-credentials-in-address
  const link = "https://app.example.com/in?pwd=" + password;
  // ok: js-credentials-in-address
  const c = await fetch("https://api.example.com/login", { method: "POST", body: JSON.stringify({ password }) });
  // ok: js-credentials-in-address
  const d = await fetch("https://api.example.com/items?page=" + name);
  // ok: js-credentials-in-address
  const e = await fetch("https://api.example.com/me", { headers: { Authorization: "Bearer " + token } });
  return [a, b, link, c, d, e];
}
