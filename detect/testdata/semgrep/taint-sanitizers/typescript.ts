import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

export const report = async (req: Request, res: Response) => {
  const name: string = req.query.name;
  const safe = path.basename(name);
  exec("cat /srv/reports/" + name);
  exec("cat /srv/reports/" + safe);
  res.send("<p>" + req.body.title + "</p>");
  res.send("<p>" + escapeHtml(req.body.title) + "</p>");
};
