const express = require("express");

// ruleid: js-directory-listing
app.use("/files", serveIndex("files", { icons: true }));
// ruleid: js-directory-listing
app.use(express.static(__dirname));
// ruleid: js-directory-listing
app.use(express.static("public", { dotfiles: "allow" }));
// ok: js-directory-listing
app.use(express.static("public"));
// ok: js-directory-listing
app.use(express.static(path.join(__dirname, "public"), { dotfiles: "ignore" }));
// ok: js-directory-listing
app.use("/assets", express.static("dist/assets"));
