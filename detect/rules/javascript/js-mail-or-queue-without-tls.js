// ruleid: js-mail-or-queue-without-tls
const mail = nodemailer.createTransport({ host: "mail.example.org", ignoreTLS: true, auth });
// ruleid: js-mail-or-queue-without-tls
const queue = mqtt.connect("mqtt://broker.example.org:1883", { username, password });
// ruleid: js-mail-or-queue-without-tls
const directory = ldap.createClient({ url: "ldap://dir.example.org" });
// ruleid: js-mail-or-queue-without-tls
const dynamic = mqtt.connect(`mqtt://${host}:1883`);
// ok: js-mail-or-queue-without-tls
const good = nodemailer.createTransport({ host: "mail.example.org", secure: true, auth });
// ok: js-mail-or-queue-without-tls
const safe = mqtt.connect("mqtts://broker.example.org:8883");
// ok: js-mail-or-queue-without-tls
const local = mqtt.connect("mqtt://localhost:1883");
