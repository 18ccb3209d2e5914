  const name = req.query.name;
  // ruleid: js-format-from-request
  console.log("Hello " + name, user);
  res.end(user.
