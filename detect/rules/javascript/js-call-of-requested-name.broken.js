  const method = req.body.method;
  // ruleid: js-call-of-requested-name
  const answer = await handlers[method](req.body.params);
  if (answer.
