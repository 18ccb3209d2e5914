// ruleid: js-csrf-protection-off
app.use(lusca({ xframe: "SAMEORIGIN", csrf: false }));
// ruleid: js-csrf-protection-off
const server = new ApolloServer({ schema, csrfPrevention: false });
// ruleid: js-csrf-protection-off
app.use(csurf({ cookie: true, ignoreMethods: ["GET", "POST"] }));
// ok: js-csrf-protection-off
app.use(lusca({ csrf: true }));
// ok: js-csrf-protection-off
const good = new ApolloServer({ schema, csrfPrevention: true });
// ok: js-csrf-protection-off
app.use(csurf({ cookie: true, ignoreMethods: ["GET", "HEAD"] }));
