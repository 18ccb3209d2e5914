const _ = require("lodash");

app.post("/settings", (req, res) => {
  // ruleid: js-prototype-pollution-request
  _.merge(settings, req.body);
  // ruleid: js-prototype-pollution-request
  _.set(settings, req.body.path, req.body.value);
  const { section, name, value } = req.body;
  // ruleid: js-prototype-pollution-request
  settings[section][name] = value;
  // ok: js-prototype-pollution-request
  settings.theme = req.body.theme;
  // ok: js-prototype-pollution-request
  _.set(settings, "theme.color", req.body.color);
  // ok: js-prototype-pollution-request
  overrides.set(section, value);
  res.end();
});
