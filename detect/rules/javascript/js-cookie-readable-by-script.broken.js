app.use(session({
  secret: key,
  // ruleid: js-cookie-readable-by-script
  cookie: { maxAge: 60000, httpOnly: false },
  store: this.
