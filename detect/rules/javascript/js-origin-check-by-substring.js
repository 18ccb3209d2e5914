window.addEventListener("message", (event) => {
  // ruleid: js-origin-check-by-substring
  if (event.origin.includes("example.com")) run(event.data);
  // ruleid: js-origin-check-by-substring
  if (event.origin.indexOf("https://app.example.com") === 0) run(event.data);
  // ruleid: js-origin-check-by-substring
  if (event.origin.endsWith("example.com")) run(event.data);
  // ok: js-origin-check-by-substring
  if (event.origin === "https://app.example.com") run(event.data);
  // ok: js-origin-check-by-substring
  if (ORIGINS.includes(event.origin)) run(event.data);
  // ok: js-origin-check-by-substring
  if (event.origin.endsWith(".example.com")) run(event.data);
});
