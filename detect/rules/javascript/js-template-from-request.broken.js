  const subject = req.body.subject;
  // ruleid: js-template-from-request
  const mail = nunjucks.renderString("Dear {{ name }}, " + subject, { name });
  transport.sendMail({ to: user.
