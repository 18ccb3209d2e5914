// ruleid: js-message-without-origin-check
window.addEventListener("message", (event) => {
  run(event.data.command);
});
// ruleid: js-message-without-origin-check
window.addEventListener("message", function (e) {
  document.title = e.data;
}, false);
// ruleid: js-message-without-origin-check
window.onmessage = function (event) {
  load(event.data.url);
};
// ok: js-message-without-origin-check
window.addEventListener("message", (event) => {
  if (event.origin !== "https://app.example.com") return;
  run(event.data.command);
});
// ok: js-message-without-origin-check
worker.addEventListener("message", (event) => {
  draw(event.data);
});
// ok: js-message-without-origin-check
window.addEventListener("resize", (event) => {
  draw(event.target);
});
