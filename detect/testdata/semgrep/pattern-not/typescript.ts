import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

export function backup(target: string, done: Callback): void {
  exec("tar czf /var/backups/" + target, done);
  exec("sync", done);
  execFile("rsync", ["-a", target], { shell: true }, done);
  execFile("rsync", ["-a", target], done);
  exec(`du -sh ${target}`, { timeout: 500 }, done);
}

export function digest(data: Buffer, legacy = false): string {
  if (legacy) {
    return crypto.createHash("md5").update(data).digest("hex");
  }
  const sum: crypto.Hash = crypto.createHash("sha1");
  sum.update(data);
  return crypto.createHash("sha256").update(data).digest("hex");
}

export function makeKeys() {
  const small = newKey("rsa", 1024);
  const large = newKey("rsa", 4096);
  const id = Math.random().toString(36);
  return [small, large, newKey("rsa", 512), id];
}
