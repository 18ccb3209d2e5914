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
