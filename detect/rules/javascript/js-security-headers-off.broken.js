server.use(
  // ruleid: js-security-headers-off
  helmet({ contentSecurityPolicy: false, crossOriginEmbedderPolicy: false }),
  compression(process.
