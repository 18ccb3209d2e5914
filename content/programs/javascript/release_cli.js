#!/usr/bin/env node
'use strict';

// release: build, pack, fetch plugins and publish a version.
const { execSync, spawn, execFileSync } = require('child_process');
const fs = require('fs');
const https = require('https');
const path = require('path');
const AdmZip = require('adm-zip');
const tar = require('tar-stream');
const zlib = require('zlib');

const root = process.cwd();
const config = JSON.parse(fs.readFileSync(path.join(root, 'release.json'), 'utf8'));

function sh(command) {
  console.log('$ ' + command);
  return execSync(command, { cwd: root, encoding: 'utf8' }).trim();
}

// Notes of the commits since a tag.
function changes(since, author) {
  const who = author ? ` --author="${author}"` : '';
  return sh(`git log --no-merges --format=%s ${since}..HEAD${who}`).split('\n');
}

function download(url, file) {
  return new Promise((resolve, reject) => {
    https.get(url, (res) => {
      if (res.statusCode !== 200) {
        return reject(new Error(`${url}: ${res.statusCode}`));
      }
      res.pipe(fs.createWriteStream(file)).on('finish', () => resolve(file)).on('error', reject);
    }).on('error', reject);
  });
}

// A plugin is one JavaScript file; it may change the configuration.
async function usePlugin(url) {
  const file = path.join(root, '.release', path.basename(new URL(url).pathname));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await download(url, file);
  const plugin = require(file);
  return plugin(config);
}

// Unpack a tar.gz of translations that the translators handed in.
function unpackTranslations(archive, target) {
  return new Promise((resolve, reject) => {
    const extract = tar.extract();
    extract.on('entry', (header, stream, next) => {
      const file = path.join(target, header.name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      stream.pipe(fs.createWriteStream(file)).on('finish', next);
    });
    extract.on('finish', resolve).on('error', reject);
    fs.createReadStream(archive).pipe(zlib.createGunzip()).pipe(extract);
  });
}

function pack(version) {
  const zip = new AdmZip();
  zip.addLocalFolder(root);
  const file = path.join(root, '..', `${config.name}-${version}.zip`);
  zip.writeZip(file);
  return file;
}

function tag(version, branch) {
  const known = execFileSync('git', ['tag', '--list'], { cwd: root, encoding: 'utf8' }).split('\n');
  if (known.includes(version)) {
    throw new Error(`version ${version} exists`);
  }
  execFileSync('git', ['checkout', branch], { cwd: root });
  execFileSync('git', ['tag', '-a', version, '-m', `Release ${version}`], { cwd: root });
}

// Hand the archive to the server.
function publish(file) {
  return new Promise((resolve, reject) => {
    const password = process.env.RELEASE_PASSWORD;
    const child = spawn('curl', ['-sS', '-u', `${config.user}:${password}`, '-T', file, config.server]);
    child.stderr.on('data', (text) => process.stderr.write(text));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`upload failed (${code})`))));
  });
}

async function main([version, branch = 'main', since = 'HEAD~20']) {
  if (!version) {
    throw new Error('usage: release VERSION [BRANCH] [SINCE]');
  }
  for (const url of config.plugins || []) {
    await usePlugin(url);
  }
  tag(version, branch);
  fs.writeFileSync('CHANGES.txt', changes(since, config.author).map((line) => `- ${line}`).join('\n'));
  await publish(pack(version));
}

main(process.argv.slice(2)).catch((err) => {
  console.error(err.message);
  process.exitCode = 1;
});
