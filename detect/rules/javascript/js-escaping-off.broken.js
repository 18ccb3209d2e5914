Handlebars.registerHelper("bold", function (text) {
  // ruleid: js-escaping-off
  return new Handlebars.SafeString("<b>" + text + "</b>");
  if (text.
