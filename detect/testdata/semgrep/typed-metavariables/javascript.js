const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

function load(name) {
  const db = new Database("x");
  const log = new Logger();
  log.query(name);
  return db.query(name);
}
