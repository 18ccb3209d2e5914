// ruleid: js-framing-allowed
app.use(helmet({ frameguard: false }));
// ruleid: js-framing-allowed
res.setHeader("X-Frame-Options", "ALLOWALL");
// ruleid: js-framing-allowed
res.removeHeader("X-Frame-Options");
// ok: js-framing-allowed
app.use(helmet());
// ok: js-framing-allowed
res.setHeader("X-Frame-Options", "DENY");
// ok: js-framing-allowed
app.use(helmet({ frameguard: { action: "sameorigin" } }));
