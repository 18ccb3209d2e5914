  app.use(express.bodyParser());
  // ruleid: js-directory-listing
  app.use(express.static(__dirname));
  app.listen(process.
