function load(done) {
  const s = document.createElement("script");
  // ruleid: js-script-from-cleartext
  s.src = "http://cdn.example.com/lib.js";
  // ruleid: js-script-from-cleartext
  importScripts("http://cdn.example.com/worker.js");
  // ruleid: js-script-from-cleartext
  $.getScript("http://cdn.example.com/plugin.js", done);
  // ok: js-script-from-cleartext
  s.src = "https://cdn.example.com/lib.js";
  // ok: js-script-from-cleartext
  importScripts("/worker.js");
  const img = new Image();
  // ok: js-script-from-cleartext
  img.src = "http://img.example.com/a.png";
}
