function login(user, password, req) {
  // ruleid: js-secret-in-log
  console.log("login", user, password);
  // ruleid: js-secret-in-log
  logger.info("password of " + user + ": " + req.body.password);
  // ruleid: js-secret-in-log
  console.debug(`token ${user.accessToken} of ${user.name}`);
  // ok: js-secret-in-log
  console.log("login", user);
  // ok: js-secret-in-log
  logger.info("password is wrong");
  // ok: js-secret-in-log
  console.log("password length", password.length);
}
