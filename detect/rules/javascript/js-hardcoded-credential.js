// ruleid: js-hardcoded-credential
const dbPassword = "Tr0ub4dor-and-3";

const config = {
  host: "db.example.com",
  // ruleid: js-hardcoded-credential
  apiKey: "k3y-93bc-11aa-demo",
  // ok: js-hardcoded-credential
  password: process.env.DB_PASSWORD,
};

// ruleid: js-hardcoded-credential
client.secret = "s3cr3t-value-77";
// ok: js-hardcoded-credential
const passwordField = "user_password_1";
// ok: js-hardcoded-credential
const secret = process.env.SESSION_SECRET;
// ok: js-hardcoded-credential
const labels = { password: "Your password" };
