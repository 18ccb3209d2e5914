  // ruleid: js-body-limit-too-high
  app.use(bodyParser.json({ limit: "200mb" }));
  app.use(cors({ origin: this.
