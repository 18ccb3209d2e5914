// Loads an answer and calls its functions for whoever speaks on descriptors 3
// and 4; internal/lang/wire says how. Arguments: the answer's file without its
// extension, then for each function "wireName:name:type", its name in the answer
// and what it returns.
//
// The answer runs in this very process and can do to it what it likes. What is
// used here is bound before it is loaded, so that an answer that patches
// built-ins by accident harms only itself; whoever does so on purpose gains
// nothing that returning a value would not gain.
'use strict';

const { read, readFileSync, writeSync } = require('node:fs');
const { createRequire } = require('node:module');
const { compileFunction, constants } = require('node:vm');
const { isUint8Array } = require('node:util').types;

const { reallyExit } = process;
const exit = reallyExit.bind(process);
const { isArray } = Array;
const { isInteger, isSafeInteger } = Number;
const { concat, alloc, allocUnsafe, from: bufferFrom } = Buffer;
const { apply } = Reflect;
const { isWellFormed, startsWith } = String.prototype;
const ArrayOfBytes = Uint8Array;
const PromiseOf = Promise;
const { then } = Promise.prototype;

const REQUESTS = 3, ANSWERS = 4, LOAD_FAILED = 97;
const MAX_TEXT = 4000, MAX_FRAME = 4 << 20;
const MIN_INT = -(2n ** 63n), MAX_INT = 2n ** 63n - 1n;

class Mistyped extends Error {}

function send(id, body) {
  const frame = alloc(12 + body.length);
  frame.writeUInt32LE(8 + body.length, 0);
  frame.writeBigUInt64LE(id, 4);
  frame.set(body, 12);
  for (let at = 0; at < frame.length;) {
    try {
      at += writeSync(ANSWERS, frame, at);
    } catch (e) {
      if (e.code !== 'EAGAIN') throw e;
    }
  }
}

// receive reads n bytes and gives them to done, or null at the end. It reads
// only while no call runs, so that a promise that nothing will ever settle ends
// the process instead of hanging it.
function receive(n, done) {
  const buffer = allocUnsafe(n);
  let have = 0;
  const more = () => {
    if (have === n) return done(buffer);
    read(REQUESTS, buffer, have, n - have, null, (error, got) => {
      if (error && error.code === 'EAGAIN') return more();
      if (error || got === 0) return done(null);
      have += got;
      more();
    });
  };
  more();
}

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(n) {
    this.at += n;
    return this.at - n;
  }

  count() { return this.bytes.readUInt32LE(this.take(4)); }

  data() {
    const n = this.count(), start = this.take(n);
    return this.bytes.subarray(start, start + n);
  }

  value() {
    switch (String.fromCharCode(this.bytes[this.take(1)])) {
      case 'n': return null;
      case 'b': return this.bytes[this.take(1)] === 1;
      case 'f': return this.bytes.readDoubleLE(this.take(8));
      case 's': return this.data().toString('utf8');
      case 'y': return bufferFrom(this.data());
      case 'i': {
        const v = this.bytes.readBigInt64LE(this.take(8));
        return isSafeInteger(Number(v)) ? Number(v) : v;
      }
    }
    return this.list();
  }

  list() {
    const items = [];
    for (let n = this.count(); n > 0; n--) items.push(this.value());
    return items;
  }
}

function tagged(tag, data) {
  if (data.length > MAX_FRAME - 64) throw new Mistyped('the value is too large');
  const head = alloc(5);
  head.write(tag, 0);
  head.writeUInt32LE(data.length, 1);
  return concat([head, data]);
}

function wrong(v, declared) {
  const kind = v === null ? 'null' : isArray(v) ? 'array' : typeof v;
  return new Mistyped(`${kind} where ${declared} was to be returned`);
}

function encodeString(v) {
  if (typeof v !== 'string') throw wrong(v, 'string');
  if (!apply(isWellFormed, v, [])) throw new Mistyped('text with half of a surrogate pair');
  return tagged('s', bufferFrom(v, 'utf8'));
}

function encodeInt(v) {
  if (!isInteger(v) && typeof v !== 'bigint') throw wrong(v, 'int');
  if (typeof v === 'number' && !isSafeInteger(v)) throw new Mistyped('a number beyond what is exact');
  const big = BigInt(v);
  if (big < MIN_INT || big > MAX_INT) throw new Mistyped('an integer of more than 64 bits');
  const b = alloc(9);
  b.write('i', 0);
  b.writeBigInt64LE(big, 1);
  return b;
}

function encodeFloat(v) {
  if (typeof v !== 'number') throw wrong(v, 'float');
  const b = alloc(9);
  b.write('f', 0);
  b.writeDoubleLE(v, 1);
  return b;
}

const encoders = {
  __proto__: null,
  path: encodeString,
  string: encodeString,
  int: encodeInt,
  float: encodeFloat,
  bytes(v) {
    if (!isUint8Array(v)) throw wrong(v, 'bytes');
    return tagged('y', new ArrayOfBytes(v)); // its real content, whatever its properties say
  },
  bool(v) {
    if (typeof v !== 'boolean') throw wrong(v, 'bool');
    return bufferFrom([98, v ? 1 : 0]);
  },
};

// encode encodes v strictly by the declared type; undefined is null.
function encode(declared, v) {
  if (apply(startsWith, declared, ['optional<'])) {
    if (v === null || v === undefined) return bufferFrom('n');
    return encode(declared.slice(9, -1), v);
  }
  if (!apply(startsWith, declared, ['list<'])) return encoders[declared](v);
  if (!isArray(v)) throw wrong(v, declared);
  const parts = [], n = v.length;
  for (let i = 0, total = 0; i < n; i++) {
    const part = encode(declared.slice(5, -1), v[i]);
    if ((total += part.length) > MAX_FRAME - 64) throw new Mistyped('the value is too large');
    parts[i] = part;
  }
  const head = alloc(5);
  head.write('l', 0);
  head.writeUInt32LE(n, 1);
  return concat([head, ...parts]);
}

// words is what a thrown value says, even when saying it fails.
function words(error) {
  let text;
  try {
    text = error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${String(error)}`;
  } catch {
    text = 'thrown: something unspeakable';
  }
  return text.slice(0, MAX_TEXT);
}

function thrown(error) {
  const text = error instanceof Mistyped ? 'type: ' + error.message : words(error);
  const body = tagged('E', bufferFrom(text, 'utf8'));
  return body;
}

function call(id, f, args, next) {
  const returned = (v) => {
    let body;
    try {
      body = concat([bufferFrom('V'), encode(f.declared, v)]);
    } catch (e) {
      body = thrown(e);
    }
    send(id, body);
    next();
  };
  const failed = (e) => {
    send(id, thrown(e));
    next();
  };
  let result;
  try {
    result = f.run(...args);
    if (result === null || typeof result !== 'object' || typeof result.then !== 'function') {
      return returned(result);
    }
  } catch (e) {
    return failed(e);
  }
  apply(then, PromiseOf.resolve(result), [returned, failed]);
}

function serve(functions) {
  receive(4, (head) => {
    if (head === null) return exit(0);
    receive(head.readUInt32LE(0), (body) => {
      if (body === null) return exit(0);
      const r = new Reader(body);
      const id = body.readBigUInt64LE(r.take(8));
      const name = r.data().toString('utf8');
      call(id, functions[name], r.list(), () => serve(functions));
    });
  });
}

// asScript runs the answer as a CommonJS module and returns what it exports and
// what it declares; null when it is no script but perhaps an ES module.
function asScript(path, names) {
  const declared = names.map((n) => `${JSON.stringify(n)}: typeof ${n} === 'undefined' ? undefined : ${n}`);
  const source = readFileSync(path + '.js', 'utf8') + `\n;__plumb({${declared.join(', ')}});`;
  const module = { exports: {}, id: path, filename: path + '.js', loaded: false, children: [], paths: [] };
  let run;
  try {
    run = compileFunction(source, ['exports', 'require', 'module', '__filename', '__dirname', '__plumb'], {
      filename: path + '.js',
      importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  } catch (e) {
    if (e instanceof SyntaxError) return { error: e };
    throw e;
  }
  let found = {};
  const load = createRequire(path + '.js');
  load.main = undefined; // so that "require.main === module" is false
  const dir = path.slice(0, path.lastIndexOf('/'));
  apply(run, module.exports, [module.exports, load, module, path + '.js', dir, (d) => { found = d; }]);
  return { exports: module.exports, declared: found };
}

async function asModule(path, names) {
  let found = {};
  globalThis.__plumb = (d) => { found = d; };
  const exports = await import('file://' + path + '.mjs');
  delete globalThis.__plumb;
  return { exports, declared: found };
}

// pick finds a function by its name: declared, exported, or exported as default.
function pick(name, { exports, declared }) {
  const all = [declared?.[name], exports?.[name], exports?.default?.[name]];
  for (const alone of [exports, exports?.default]) {
    if (typeof alone === 'function' && ([name, '', 'default'].includes(alone.name))) all.push(alone);
  }
  return all.find((f) => typeof f === 'function');
}

async function load(path, names) {
  const script = asScript(path, names);
  if (!script.error) return script;
  try {
    return await asModule(path, names);
  } catch (e) {
    // Of two syntax errors, the script's is the better message unless the
    // answer is plainly a module.
    throw e instanceof SyntaxError && !/\b(import|export|await)\b/.test(script.error.message) ? script.error : e;
  }
}

async function main(path, ...signatures) {
  process.argv.length = 2;
  const wanted = signatures.map((s) => s.split(':'));
  const functions = { __proto__: null };
  try {
    const found = await load(path, wanted.map(([, name]) => name));
    for (const [wire, name, declared] of wanted) {
      const run = pick(name, found);
      if (!run) throw new Error(`there is no function ${name}`);
      functions[wire] = { run, declared };
    }
  } catch (e) {
    let text;
    try {
      text = String(e?.stack ?? e);
    } catch {
      text = 'the answer cannot be loaded';
    }
    try {
      writeSync(2, text.slice(0, MAX_TEXT) + '\n');
    } finally {
      exit(LOAD_FAILED);
    }
  }
  send(0n, bufferFrom('R'));
  serve(functions);
}

main(...process.argv.slice(2));
