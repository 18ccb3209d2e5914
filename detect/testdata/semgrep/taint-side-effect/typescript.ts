import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

export function handle(buf: Buffer, other: Buffer) {
  run(buf);
  loadUntrusted(buf);
  run(buf);
  run(other);
  check(buf);
  run(buf);
}

export const handleTwice = (buf: Buffer): void => {
  loadUntrusted(buf);
  check(buf);
  run(buf);
  loadUntrusted(buf);
  run(buf);
};
