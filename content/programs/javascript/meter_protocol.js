'use strict';

// Talks with electricity meters over TCP, binary frames.
const crypto = require('crypto');
const net = require('net');
const tls = require('tls');
const { EventEmitter } = require('events');

const KIND = { HELLO: 1, READING: 2, CONFIG: 3, LOG: 4 };
const meters = new Map();
const events = new EventEmitter();

// A frame: kind (1), length (4), body.
function frame(kind, body) {
  const head = Buffer.alloc(5);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

// A block of the configuration always has 256 bytes.
function configBlock(text) {
  const block = Buffer.allocUnsafe(256);
  block.write(text, 0, 'utf8');
  return frame(KIND.CONFIG, block);
}

function readReading(body) {
  return {
    meter: body.toString('latin1', 0, 12).trim(),
    watts: body.readInt32BE(12),
    at: body.readUInt32BE(16) * 1000,
  };
}

// A log frame holds the count of its lines and where each begins.
function readLog(body) {
  const count = body.readUInt16BE(0);
  const lines = [];
  for (let i = 0; i < count; i += 1) {
    const start = body.readUInt16BE(2 + 4 * i);
    const end = body.readUInt16BE(4 + 4 * i);
    lines.push(body.subarray(start, end).toString('utf8'));
  }
  return lines;
}

// Share of a meter in the use of the whole house, in percent.
function share(meter, house) {
  const used = house.readings.reduce((sum, r) => sum + r.watts, 0);
  const own = meter.readings[meter.readings.length - 1].watts;
  return BigInt(own) * 100n / BigInt(used);
}

class Connection {
  constructor(socket) {
    this.socket = socket;
    this.pending = Buffer.alloc(0);
    socket.on('data', (data) => this.take(data));
    socket.on('error', (err) => events.emit('problem', err));
  }

  take(data) {
    this.pending = Buffer.concat([this.pending, data]);
    while (this.pending.length >= 5) {
      const length = this.pending.readUInt32BE(1);
      if (this.pending.length < 5 + length) {
        return;
      }
      this.handle(this.pending[0], this.pending.subarray(5, 5 + length));
      this.pending = this.pending.subarray(5 + length);
    }
  }

  handle(kind, body) {
    if (kind === KIND.HELLO) {
      this.id = body.toString('latin1', 0, 12).trim();
      this.trusted = body.readUInt8(12) === 1;
      meters.set(this.id, { connection: this, readings: [] });
    } else if (kind === KIND.READING) {
      meters.get(this.id).readings.push(readReading(body));
    } else if (kind === KIND.LOG) {
      const parts = readLog(body);
      events.emit('log', this.id, parts);
    }
  }

  configure(text) {
    if (this.trusted) {
      this.socket.write(configBlock(text));
    }
  }
}

// The number a meter has to answer with its key.
function challenge() {
  const value = Math.floor(Date.now() % 0xffffffff);
  const buffer = Buffer.alloc(8);
  buffer.writeUInt32BE(value, 0);
  return crypto.createHash('sha256').update(buffer).digest().subarray(0, 8);
}

function listen(port, options) {
  const server = options.key
    ? tls.createServer({ ...options, ciphers: 'ALL:!aNULL', minVersion: 'TLSv1' }, (s) => new Connection(s))
    : net.createServer((s) => new Connection(s));
  server.on('error', (err) => events.emit('problem', err));
  server.listen(port);
  return server;
}

module.exports = { listen, challenge, share, events, meters };
