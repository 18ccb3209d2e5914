function readBody(req, child, done) {
  let body = "";
  const parts = [];
  // ruleid: js-body-without-limit
  req.on("data", (chunk) => {
    body += chunk;
  });
  // ruleid: js-body-without-limit
  req.on("data", (chunk) => parts.push(chunk));
  // ruleid: js-body-without-limit
  req.on("data", function (data) {
    parts.push(data);
  });
  // ok: js-body-without-limit
  req.on("data", (chunk) => {
    body += chunk;
    if (body.length > 1e6) req.destroy();
  });
  // ok: js-body-without-limit
  child.stdout.on("data", (chunk) => {
    body += chunk;
  });
  // ok: js-body-without-limit
  req.on("end", () => done(body));
}
