function tell(frame, data) {
  // ruleid: js-post-message-any-origin
  frame.contentWindow.postMessage(data, "*");
  // ruleid: js-post-message-any-origin
  window.parent.postMessage(JSON.stringify(data), "*", [data.port]);
  // ruleid: js-post-message-any-origin
  window.opener.postMessage({ ready: true }, { targetOrigin: "*" });
  // ok: js-post-message-any-origin
  frame.contentWindow.postMessage(data, "https://app.example.com");
  // ok: js-post-message-any-origin
  worker.postMessage(data);
  // ok: js-post-message-any-origin
  window.postMessage(data, window.location.origin);
}
