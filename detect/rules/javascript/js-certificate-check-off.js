const https = require("https");

// ruleid: js-certificate-check-off
const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
// ruleid: js-certificate-check-off
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
// ruleid: js-certificate-check-off
const options = { host: "db.example.com", checkServerIdentity: () => undefined };
// ok: js-certificate-check-off
const good = new https.Agent({ rejectUnauthorized: true });
// ok: js-certificate-check-off
const own = new https.Agent({ ca: fs.readFileSync("ca.pem") });
// ok: js-certificate-check-off
process.env.NODE_EXTRA_CA_CERTS = "ca.pem";
