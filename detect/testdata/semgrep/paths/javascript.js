const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

function backup(target, done) {
  exec("tar czf /var/backups/" + target, done);
  exec("sync", done);
  execFile("rsync", ["-a", target], { shell: true }, done);
  execFile("rsync", ["-a", target], done);
  exec(`du -sh ${target}`, { timeout: 500 }, done);
}

function digest(data, legacy) {
  if (legacy) {
    return crypto.createHash("md5").update(data).digest("hex");
  }
  const sum = crypto.createHash("sha1");
  sum.update(data);
  return crypto.createHash("sha256").update(data).digest("hex");
}

function makeKeys() {
  const small = crypto.generateKeyPairSync("rsa", 1024);
  const large = crypto.generateKeyPairSync("rsa", 4096);
  const id = Math.random().toString(36);
  return [small, large, crypto.generateKeyPairSync("rsa", 512), id];
}
