module.exports.security = {
  // ruleid: js-csrf-protection-off
  web: { csrf: false, cors: { allRoutes: false } },
  port: process.
