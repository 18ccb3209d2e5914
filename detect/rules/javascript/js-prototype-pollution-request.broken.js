  const patch = JSON.parse(req.body.patch);
  // ruleid: js-prototype-pollution-request
  _.defaultsDeep(config, patch);
  if (config.
