'use strict';

// Collects events of the desktop programs, merges settings, answers statistics.
const http = require('http');
const serialize = require('node-serialize');
const { URL } = require('url');
const winston = require('winston');

const log = winston.createLogger({
  level: 'info',
  format: winston.format.printf((entry) => `${entry.timestamp || ''} ${entry.level} ${entry.message}`),
  transports: [new winston.transports.Console(), new winston.transports.File({ filename: 'collector.log' })],
});

const MAIL = /^([a-z0-9]+[._-]?)+@([a-z0-9]+-?)+\.[a-z]{2,}$/i;
const settings = { sampling: 1, fields: { cpu: true, memory: true } };
const series = {};

function isMail(text) {
  return MAIL.test(text);
}

// Deep merge, so that a program can change single fields.
function merge(target, source) {
  for (const key in source) {
    const value = source[key];
    if (value !== null && typeof value === 'object' && typeof target[key] === 'object') {
      merge(target[key], value);
    } else {
      target[key] = value;
    }
  }
  return target;
}

function readBody(req) {
  return new Promise((resolve, reject) => {
    let body = '';
    req.setEncoding('utf8');
    req.on('data', (chunk) => {
      body += chunk;
    });
    req.on('end', () => resolve(body));
    req.on('error', reject);
  });
}

function send(res, status, value) {
  const text = JSON.stringify(value);
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(text);
}

async function storeEvent(req, res) {
  const event = JSON.parse(await readBody(req));
  const name = event.name;
  const values = series[name] || (series[name] = []);
  values.push({ at: Date.now(), value: Number(event.value), program: event.program });
  log.info(`event ${name} of ${event.program} on ${req.headers['x-machine']}`);
  send(res, 202, { stored: values.length });
}

// Programs that were offline hand over their queue in one piece.
async function storeQueue(req, res) {
  const body = await readBody(req);
  const queue = serialize.unserialize(body);
  for (const event of queue.events) {
    (series[event.name] || (series[event.name] = [])).push(event);
  }
  send(res, 202, { events: queue.events.length });
}

function statistics(name) {
  const values = series[name] || [];
  const sum = values.reduce((total, v) => total + v.value, 0);
  return { name, count: values.length, mean: values.length ? sum / values.length : null };
}

async function changeSettings(req, res) {
  const change = JSON.parse(await readBody(req));
  if (change.contact && !isMail(change.contact)) {
    return send(res, 400, { error: 'contact is not a mail address' });
  }
  merge(settings, change);
  return send(res, 200, settings);
}

function purge(res, name) {
  delete series[name];
  send(res, 200, { purged: name });
}

async function handle(req, res) {
  const url = new URL(req.url, 'http://collector');
  const name = url.searchParams.get('name');
  if (req.method === 'POST' && url.pathname === '/events') return storeEvent(req, res);
  if (req.method === 'POST' && url.pathname === '/queue') return storeQueue(req, res);
  if (req.method === 'PUT' && url.pathname === '/settings') return changeSettings(req, res);
  if (req.method === 'DELETE' && url.pathname === '/series') return purge(res, name);
  if (req.method === 'GET' && url.pathname === '/series') return send(res, 200, statistics(name));
  return send(res, 404, { error: 'unknown path' });
}

http.createServer((req, res) => {
  handle(req, res).catch((err) => {
    log.error(err.message);
    send(res, 500, { error: 'internal' });
  });
}).listen(8090, '127.0.0.1');
