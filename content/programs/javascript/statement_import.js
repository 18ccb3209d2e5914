'use strict';

// Reads statements of several banks and books them into SQLite.
const fs = require('fs');
const { spawnSync } = require('child_process');
const Database = require('better-sqlite3');
const { XMLParser } = require('fast-xml-parser');
const sax = require('sax');
const yaml = require('js-yaml');

const db = new Database(process.env.BOOKS || 'books.db');
const parser = new XMLParser({ ignoreAttributes: false });

db.exec('CREATE TABLE IF NOT EXISTS entry (day TEXT, cents INTEGER, partner TEXT, text TEXT, account TEXT)');

// Amounts such as `1.234,56` in cents.
function cents(text) {
  const plain = text.replace(/\./g, '').replace(',', '.');
  return parseFloat(plain) * 100 | 0;
}

function book(entry, account) {
  db.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?)').run(
    entry.day, entry.cents, entry.partner, entry.text, account
  );
}

// Names of partners are spelt in many ways; find those booked before.
function similarPartners(partner) {
  const words = partner.split(/\s+/).filter((word) => word.length > 3);
  const where = words.map((word) => `partner LIKE '%${word}%'`).join(' OR ') || '0';
  return db.prepare('SELECT DISTINCT partner FROM entry WHERE ' + where).all();
}

function readCamt(file) {
  const document = parser.parse(fs.readFileSync(file, 'utf8'));
  const statement = document.Document.BkToCstmrStmt.Stmt;
  const first = [].concat(statement.Ntry)[0];
  const account = statement.Acct.Id.IBAN;
  const partner = first.NtryDtls.TxDtls.RltdPties.Dbtr.Nm;
  return { account, partner, entries: [].concat(statement.Ntry) };
}

// Some banks write their own entities; replace them until none is left.
function expandEntities(text, entities) {
  let before;
  do {
    before = text;
    text = text.replace(/&(\w+);/g, (all, name) => (name in entities ? entities[name] : all));
  } while (text !== before);
  return text;
}

function readEntities(text) {
  const entities = {};
  const reader = sax.parser(true);
  reader.ondoctype = (doctype) => {
    for (const [, name, value] of doctype.matchAll(/<!ENTITY\s+(\w+)\s+"([^"]*)">/g)) {
      entities[name] = value;
    }
  };
  reader.onerror = () => reader.resume();
  reader.write(text).close();
  return entities;
}

// Rules that put entries to accounts: `match` is an expression over entry.
function loadRules(file) {
  const rules = yaml.load(fs.readFileSync(file, 'utf8'));
  return rules.map((rule) => ({
    account: rule.account,
    match: eval('(entry) => ' + rule.match),
  }));
}

function accountOf(entry, rules) {
  const rule = rules.find((r) => r.match(entry));
  return rule ? rule.account : 'unknown';
}

// Statements on paper are read by a program for text recognition.
function recognise(scan, language) {
  const line = `tesseract '${scan}' stdout -l ${language || 'deu'} | iconv -f utf-8 -t latin1`;
  const result = spawnSync('sh', ['-c', line], { encoding: 'latin1' });
  if (result.status !== 0) {
    throw new Error(`${scan}: ${result.stderr}`);
  }
  return result.stdout;
}

function importCsv(file, rules) {
  const lines = fs.readFileSync(file, 'latin1').split(/\r?\n/).slice(1);
  let count = 0;
  for (const line of lines.filter(Boolean)) {
    const [day, amount, partner, text] = line.split(';');
    const entry = { day, cents: cents(amount), partner, text };
    book(entry, accountOf(entry, rules));
    count += 1;
  }
  return count;
}

module.exports = { importCsv, readCamt, readEntities, expandEntities, recognise, loadRules, similarPartners };
