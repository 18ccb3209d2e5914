const express = require("express");

// ruleid: js-body-limit-too-high
app.use(express.json({ limit: "500mb" }));
// ruleid: js-body-limit-too-high
app.use(bodyParser.urlencoded({ extended: true, limit: "1gb" }));
// ruleid: js-body-limit-too-high
app.use(bodyParser.raw({ limit: Infinity }));
// ok: js-body-limit-too-high
app.use(express.json({ limit: "100kb" }));
// ok: js-body-limit-too-high
app.use(express.json());
// ok: js-body-limit-too-high
app.use(express.static("public"));
