  const { email } = req.body;
  // ruleid: js-log-of-request
  logger.error(`could not send mail to ${email}`);
  return res.status(500).json({ error: err.
