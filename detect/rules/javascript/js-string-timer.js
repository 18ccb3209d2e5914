function later(name, delay) {
  // ruleid: js-string-timer
  setTimeout("show('" + name + "')", delay);
  // ruleid: js-string-timer
  window.setInterval(`refresh(${name})`, 1000);
  // ruleid: js-string-timer
  setTimeout("tick()", 500);
  // ok: js-string-timer
  setTimeout(() => show(name), delay);
  // ok: js-string-timer
  setInterval(refresh, 1000);
  // ok: js-string-timer
  setTimeout(function () { show("a" + name); }, delay + 10);
}
