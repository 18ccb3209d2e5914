const { shell } = require("electron");

contents.setWindowOpenHandler(({ url }) => {
  // ruleid: js-open-external
  shell.openExternal(url);
  return { action: "deny" };
});

function open(note, id) {
  // ruleid: js-open-external
  shell.openExternal(note.link);
  // ruleid: js-open-external
  shell.openPath(note.file);
  // ok: js-open-external
  shell.openExternal("https://help.example.com/");
  // ok: js-open-external
  shell.openExternal(`https://help.example.com/${id}`);
  const target = new URL(note.link);
  if (target.protocol === "https:") {
    // ok: js-open-external
    shell.openExternal(target.href);
  }
}
