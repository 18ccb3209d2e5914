import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

import * as fsx from "fsx";
import * as files from "fsx";
import { removeSync } from "fsx";
import { verify as check } from "jsonwebtoken";
import jwt from "jsonwebtoken";

export function work(file: string, token: string, key: string) {
  fsx.removeSync(file);
  files.removeSync(file);
  removeSync(file);
  files.copySync(file);
  check(token, key);
  jwt.verify(token, key);
  return jwt.sign(token, key);
}
