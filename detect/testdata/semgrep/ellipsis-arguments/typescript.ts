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

export function backup(target: string, done: Callback): void {
  exec("tar czf /var/backups/" + target, done);
  exec("sync", done);
  execFile("rsync", ["-a", target], { shell: true }, done);
  execFile("rsync", ["-a", target], done);
  exec(`du -sh ${target}`, { timeout: 500 }, done);
}
