import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

const API_KEY: string = "k9Qz7LmX2vTr8WbN4cYp";
const API_NAME = "inventory-service";

export function fetchItems(agent: Agent) {
  https.get("https://example.com/items", { rejectUnauthorized: false, timeout: 100 });
  https.get("https://example.com/items", { rejectUnauthorized: true });
  agent.get("http://example.com/items", { key: API_KEY, rejectUnauthorized: false });
  https.request({ host: "example.com", rejectUnauthorized: false });
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
