const { execFile } = require("node:child_process");
const fs = require("node:fs/promises");
const path = require("node:path");
const { promisify } = require("node:util");

const run = promisify(execFile);

async function sortReleases(folder, name) {
  if (name.includes("/")) return [];
  const file = path.join(folder, name);
  const stat = await fs.stat(file).catch(() => null);
  if (!stat?.isFile()) return [];
  const { stdout } = await run("sort", ["--version-sort", "--", file], { maxBuffer: 64 << 20 });
  return stdout.split("\n").slice(0, -1);
}

module.exports = { sortReleases };
