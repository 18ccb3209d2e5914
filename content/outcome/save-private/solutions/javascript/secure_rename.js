const { randomUUID } = require('crypto');
const { mkdir, rename, rm, writeFile } = require('fs/promises');
const path = require('path');

async function savePrivate(file, text) {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(temporary, text, { encoding: 'utf8', mode: 0o600, flag: 'wx' });
    await rename(temporary, file);
    return true;
  } catch (err) {
    await rm(temporary, { force: true }).catch(() => {});
    return false;
  }
}

module.exports = { savePrivate };
