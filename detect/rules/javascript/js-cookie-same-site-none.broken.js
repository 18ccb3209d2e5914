app.use(session({
  // ruleid: js-cookie-same-site-none
  cookie: { secure: true, sameSite: "none" },
  secret: this.
