const fs = require("fs");
const path = require("path");
const zlib = require("zlib");

/** Yields the members of an uncompressed tar archive. */
function* readTar(buf) {
  const text = (from, len) => {
    const part = buf.subarray(from, from + len);
    const end = part.indexOf(0);
    return part.toString("utf8", 0, end < 0 ? len : end);
  };
  const octal = (from, len) => parseInt(text(from, len).trim() || "0", 8);
  let pos = 0;
  let extra = {};
  while (pos + 512 <= buf.length) {
    const header = buf.subarray(pos, pos + 512);
    if (header.every((b) => b === 0)) return;
    let sum = 0;
    for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : header[i];
    if (sum !== octal(pos + 148, 8)) throw new Error("not a tar archive");

    let name = text(pos, 100);
    const prefix = text(pos + 345, 155);
    if (text(pos + 257, 6) === "ustar" && prefix) name = prefix + "/" + name;
    const type = String.fromCharCode(header[156] || 48);
    const size = octal(pos + 124, 12);
    const data = buf.subarray(pos + 512, pos + 512 + size);
    if (data.length < size) throw new Error("archive is cut short");
    const link = text(pos + 157, 100);
    pos += 512 + Math.ceil(size / 512) * 512;

    if (type === "L") extra.path = data.toString().replace(/\0.*$/s, "");
    else if (type === "K") extra.linkpath = data.toString().replace(/\0.*$/s, "");
    else if (type === "x") Object.assign(extra, parsePax(data));
    else if (type !== "g") {
      yield { name: extra.path ?? name, link: extra.linkpath ?? link, type, data };
      extra = {};
    }
  }
  if (pos === 0) throw new Error("not a tar archive");
}

function parsePax(data) {
  const found = {};
  let pos = 0;
  while (pos < data.length) {
    const space = data.indexOf(32, pos);
    const len = parseInt(data.toString("utf8", pos, space), 10);
    if (space < 0 || !(len > 0)) break;
    const record = data.toString("utf8", space + 1, pos + len - 1);
    const eq = record.indexOf("=");
    found[record.slice(0, eq)] = record.slice(eq + 1);
    pos += len;
  }
  return found;
}

function load(archive) {
  const raw = fs.readFileSync(archive);
  const zipped = raw.length > 2 && raw[0] === 0x1f && raw[1] === 0x8b;
  return [...readTar(zipped ? zlib.gunzipSync(raw) : raw)];
}

function extractArchive(archive, dest) {
  let members;
  try {
    members = load(archive);
  } catch (err) {
    return -1;
  }
  const base = path.resolve(dest);
  fs.mkdirSync(base, { recursive: true });
  let count = 0;
  for (const { name, link, type, data } of members) {
    const target = path.resolve(base, name);
    if (!target.startsWith(base)) continue; // not below the destination
    if (type === "5") {
      fs.mkdirSync(target, { recursive: true });
    } else if (type === "2") {
      const goal = path.resolve(path.dirname(target), link);
      if (!goal.startsWith(base)) continue;
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.rmSync(target, { force: true });
      fs.symlinkSync(link, target);
    } else if (type === "0") {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, data);
      count++;
    }
  }
  return count;
}

module.exports = { extractArchive };
