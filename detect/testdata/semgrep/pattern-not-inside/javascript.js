const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

class UserStore {
  constructor(pool) {
    this.pool = pool;
  }

  async byName(name) {
    const client = await this.pool.connect();
    const rows = await client.query("SELECT id FROM users WHERE name = '" + name + "'");
    return rows[0];
  }

  async byId(id) {
    const rows = await this.pool.query("SELECT name FROM users WHERE id = $1", [id]);
    return rows[0];
  }

  purge(table) {
    const sql = `DELETE FROM ${table}`;
    return this.pool.query(sql);
  }
}

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
