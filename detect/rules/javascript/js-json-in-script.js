function page(state, json) {
  // ruleid: js-json-in-script
  const a = `<script>window.__STATE__ = ${JSON.stringify(state)}</script>`;
  // ruleid: js-json-in-script
  const b = "<script>var data = " + JSON.stringify(state) + ";</script>";
  // ruleid: js-json-in-script
  const c = `<html><body><script>window.__STATE__ = ${json};</script></body>`;
  // ok: js-json-in-script
  const d = `<script>window.__STATE__ = ${serialize(state)}</script>`;
  // ok: js-json-in-script
  const e = `<script>window.__STATE__ = ${JSON.stringify(state).replace(/</g, "\\u003c")}</script>`;
  // ok: js-json-in-script
  const f = `<p>${JSON.stringify(state)}</p>`;
  return [a, b, c, d, e, f];
}
