const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

app.get("/report", (req, res) => {
  const name = req.query.name;
  const safe = path.basename(name);
  fs.readFile("/srv/reports/" + name, (err, data) => res.send(data));
  fs.readFile("/srv/reports/" + safe, (err, data) => res.send(data));
});

app.post("/ping", function (req, res) {
  const host = req.body.host || "localhost";
  exec("ping -c1 " + host);
  exec("ping -c1 " + quote(host));
  res.send("<p>" + req.body.title + "</p>");
});

function pingLocal(host) {
  exec("ping -c1 " + host);
  return host;
}
