const Handlebars = require("handlebars");

// ruleid: js-escaping-off
const a = Handlebars.compile(source, { noEscape: true });
// ruleid: js-escaping-off
nunjucks.configure("views", { express: app, autoescape: false });
// ruleid: js-escaping-off
const md = new MarkdownIt({ html: true, linkify: true });
// ok: js-escaping-off
const b = Handlebars.compile(source);
// ok: js-escaping-off
nunjucks.configure("views", { express: app, autoescape: true });
// ok: js-escaping-off
const good = new MarkdownIt({ linkify: true });
