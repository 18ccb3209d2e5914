import { readFile } from "fs/promises";
import * as fs from "fs";
import type { Request, Response } from "express";

export async function show(req: Request, res: Response): Promise<void> {
  // ruleid: js-path-from-request
  const text: string = await readFile(`docs/${req.params.name as string}`, "utf8");
  const key = req.query.key as string;
  // ruleid: js-path-from-request
  fs.unlinkSync(`cache/${key!}`);
  // ok: js-path-from-request
  fs.unlinkSync("cache/index");
  res.send({ text });
}
