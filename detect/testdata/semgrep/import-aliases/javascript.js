const { exec, execFile } = require("child_process");
const crypto = require("crypto");
const express = require("express");
const fs = require("fs");
const https = require("https");

const app = express();

import * as fsx from "fsx";
import * as files from "fsx";
import { removeSync } from "fsx";
import { verify as check } from "jsonwebtoken";
import jwt from "jsonwebtoken";

function work(path, token, key) {
  fsx.removeSync(path);
  files.removeSync(path);
  removeSync(path);
  files.copySync(path);
  check(token, key);
  jwt.verify(token, key);
  return jwt.sign(token, key);
}
