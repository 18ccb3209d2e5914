const tls = require("tls");

// ruleid: js-old-tls-version
const a = tls.connect({ host: "db.example.com", minVersion: "TLSv1" });
// ruleid: js-old-tls-version
const b = https.createServer({ key, cert, secureProtocol: "TLSv1_method" });
// ruleid: js-old-tls-version
tls.DEFAULT_MIN_VERSION = "TLSv1.1";
// ok: js-old-tls-version
const c = tls.connect({ host: "db.example.com", minVersion: "TLSv1.2" });
// ok: js-old-tls-version
const d = https.createServer({ key, cert, secureProtocol: "TLS_method" });
// ok: js-old-tls-version
const e = { minVersion: "1.4.0" };
