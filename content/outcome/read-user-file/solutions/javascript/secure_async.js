const { open, realpath } = require("node:fs/promises");
const path = require("node:path");

/**
 * @param {string} root
 * @param {string} name
 * @returns {Promise<Buffer|null>}
 */
async function readUserFile(root, name) {
  let handle;
  try {
    const base = await realpath(root);
    const target = await realpath(path.resolve(base, "./" + name));
    if (!target.startsWith(base + path.sep)) return null;
    handle = await open(target, "r");
    if (!(await handle.stat()).isFile()) return null;
    return await handle.readFile();
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}

module.exports = { readUserFile };
