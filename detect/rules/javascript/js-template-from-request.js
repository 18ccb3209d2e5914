const ejs = require("ejs");
const pug = require("pug");

app.post("/preview", (req, res) => {
  // ruleid: js-template-from-request
  const a = ejs.render(req.body.template, { user: req.user });
  const text = "p Hello " + req.query.name;
  // ruleid: js-template-from-request
  const b = pug.compile(text)();
  // ruleid: js-template-from-request
  const c = Handlebars.compile(`<b>${req.body.title}</b>`)({});
  // ok: js-template-from-request
  const d = ejs.render("<b><%= name %></b>", { name: req.query.name });
  // ok: js-template-from-request
  const e = Handlebars.compile(source)({ title: req.body.title });
  // ok: js-template-from-request
  res.render("hello", { name: req.query.name });
});
