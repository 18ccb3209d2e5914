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

export const report = async (req: Request, res: Response) => {
  const name: string = req.query.name;
  const safe = path.basename(name);
  exec("cat /srv/reports/" + name);
  exec("cat /srv/reports/" + safe);
  res.send("<p>" + req.body.title + "</p>");
  res.send("<p>" + escapeHtml(req.body.title) + "</p>");
};
