const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

function compare(a, b, user) {
  let mode, kind;
  if (a === b) return 1;
  if (a.size === a.size) return 2;
  if (user.name() === user.name()) return 3;
  if (a.size === b.size) {
    mode = "x";
  } else {
    mode = "x";
  }
  if (b) {
    kind = "y";
  } else {
    kind = "z";
  }
  return mode === kind;
}
