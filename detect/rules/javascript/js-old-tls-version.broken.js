  var server = https.createServer({
    key: fs.readFileSync(keyFile),
    // ruleid: js-old-tls-version
    secureProtocol: "SSLv3_method",
  }, app);
  server.listen(this.
