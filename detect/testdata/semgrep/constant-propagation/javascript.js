const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

const MODE = "des-cbc";
const OPEN = 0o777;

function encrypt(key, iv, path) {
  const mode = "des-cbc";
  let other = "des-cbc";
  if (key.length > 8) {
    other = "aes-256-gcm";
  }
  crypto.createCipheriv(mode, key, iv);
  crypto.createCipheriv(MODE, key, iv);
  crypto.createCipheriv("des-" + "cbc", key, iv);
  crypto.createCipheriv(other, key, iv);
  fs.chmodSync(path, OPEN);
  fs.chmodSync(path, 0o640);
  return crypto.createCipheriv("aes-256-gcm", key, iv);
}
