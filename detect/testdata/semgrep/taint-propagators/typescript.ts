import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

export function batch(req: Request, res: Response) {
  const parts: string[] = [];
  parts.push("convert");
  exec(parts);
  parts.push(req.body.file);
  exec(parts);
  res.send("ok");
}

export function fixed(req: Request, res: Response) {
  const parts: string[] = [];
  const seen = req.body.file;
  parts.push("fixed.png");
  exec(parts);
  res.send(seen);
}
