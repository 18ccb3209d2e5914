  const host = req.params.host;
  // ruleid: js-command-from-request
  exec(`nslookup ${host}`, (error, stdout) => {
    if (error.
