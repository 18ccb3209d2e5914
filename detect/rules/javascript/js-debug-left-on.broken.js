app.configure(function () {
  // ruleid: js-debug-left-on
  app.use(express.errorHandler({ dumpExceptions: true, showStack: true }));
  app.set("port", process.
