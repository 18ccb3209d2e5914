import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

const MODE = "des-cbc";
const OPEN = 0o777;

export function encrypt(key: Buffer, iv: Buffer, file: string) {
  const mode: string = "des-cbc";
  let other = "des-cbc";
  if (key.length > 8) {
    other = "aes-256-gcm";
  }
  crypto.createCipheriv(mode, key, iv);
  crypto.createCipheriv(MODE, key, iv);
  crypto.createCipheriv("des-" + "cbc", key, iv);
  crypto.createCipheriv(other, key, iv);
  fs.chmodSync(file, OPEN);
  fs.chmodSync(file, 0o640);
  return crypto.createCipheriv("aes-256-gcm", key, iv);
}
