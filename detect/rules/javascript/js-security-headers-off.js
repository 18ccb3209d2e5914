// ruleid: js-security-headers-off
app.use(helmet({ contentSecurityPolicy: false }));
// ruleid: js-security-headers-off
app.use(helmet.contentSecurityPolicy({ directives: { scriptSrc: ["'self'", "'unsafe-inline'"] } }));
// ruleid: js-security-headers-off
res.setHeader("Content-Security-Policy", "default-src *; img-src *");
// ok: js-security-headers-off
app.use(helmet());
// ok: js-security-headers-off
app.use(helmet.contentSecurityPolicy({ directives: { scriptSrc: ["'self'"] } }));
// ok: js-security-headers-off
res.setHeader("Content-Security-Policy", "default-src 'self'");
