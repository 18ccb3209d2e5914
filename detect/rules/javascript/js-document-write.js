function page(win, name) {
  // ruleid: js-document-write
  document.write("<h1>" + name + "</h1>");
  // ruleid: js-document-write
  document.writeln(name);
  // ruleid: js-document-write
  win.document.write(`<title>${name}</title>`);
  // ok: js-document-write
  document.write("<hr>");
  // ok: js-document-write
  document.title = name;
  // ok: js-document-write
  stream.write("<h1>" + name + "</h1>");
}
