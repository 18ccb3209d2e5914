const fs = require("fs");

function share(file, dir) {
  // ruleid: js-world-writable
  fs.chmodSync(file, 0o777);
  // ruleid: js-world-writable
  fs.mkdirSync(dir, { recursive: true, mode: 0o777 });
  // ruleid: js-world-writable
  process.umask(0);
  // ruleid: js-world-writable
  s3.putObject({ Bucket: "b", Key: "k", ACL: "public-read" });
  // ok: js-world-writable
  fs.chmodSync(file, 0o600);
  // ok: js-world-writable
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  // ok: js-world-writable
  process.umask(0o077);
}
