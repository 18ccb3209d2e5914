const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

function handle(buf, other) {
  run(buf);
  loadUntrusted(buf);
  run(buf);
  run(other);
  check(buf);
  run(buf);
}

function handleTwice(buf) {
  loadUntrusted(buf);
  check(buf);
  run(buf);
  loadUntrusted(buf);
  run(buf);
}
