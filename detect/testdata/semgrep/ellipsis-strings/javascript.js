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

function backup(target, done) {
  exec("tar czf /var/backups/" + target, done);
  exec("sync", done);
  execFile("rsync", ["-a", target], { shell: true }, done);
  execFile("rsync", ["-a", target], done);
  exec(`du -sh ${target}`, { timeout: 500 }, done);
}
