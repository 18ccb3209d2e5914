package javascript

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/lang/langtest"
	"example.com/plumb/internal/lang/wire"
)

// What a value is counts, not what its properties say, and nothing is converted.
func TestValuesAreEncodedStrictly(t *testing.T) {
	b := langtest.NewBench(t, subject())
	for _, c := range []struct {
		name, typ, expr string
		want            wire.Value
		threw           string
	}{
		{"Uint8Array", "bytes", "new Uint8Array([1, 2])", []byte{1, 2}, ""},
		{"part of a buffer", "bytes", "Buffer.from('abcd').subarray(1, 3)", []byte("bc"), ""},
		{"lying buffer", "bytes", "Object.defineProperty(Buffer.from('truth'), 'length', { value: 1 })", []byte("truth"), ""},
		{"BigInt", "int", "2n ** 63n - 1n", int64(1<<63 - 1), ""},
		{"whole float", "int", "3.0", int64(3), ""},
		{"minus zero", "int", "-0", int64(0), ""},
		{"undefined", "optional<bytes>", "undefined", nil, ""},
		{"promise", "string", "Promise.resolve('x')", "x", ""},
		{"thenable", "string", "({ then(f) { f('x'); } })", "x", ""},
		{"String object", "string", "new String('x')", nil, "type: object where string"},
		{"string where bytes", "bytes", "'x'", nil, "type: string where bytes"},
		{"bytes where string", "string", "Buffer.from('x')", nil, "type: object where string"},
		{"array where bytes", "bytes", "[1, 2]", nil, "type: array where bytes"},
		{"ArrayBuffer where bytes", "bytes", "new ArrayBuffer(2)", nil, "type: object where bytes"},
		{"other typed array", "bytes", "new Uint16Array(2)", nil, "type: object where bytes"},
		{"fraction where int", "int", "1.5", nil, "type: number where int"},
		{"NaN where int", "int", "NaN", nil, "type: number where int"},
		{"inexact int", "int", "2 ** 60", nil, "type: a number beyond what is exact"},
		{"BigInt of 65 bits", "int", "2n ** 63n", nil, "type: an integer of more than 64 bits"},
		{"numeral where int", "int", "'3'", nil, "type: string where int"},
		{"BigInt where float", "float", "3n", nil, "type: bigint where float"},
		{"number where bool", "bool", "1", nil, "type: number where bool"},
		{"null where string", "string", "null", nil, "type: null where string"},
		{"half a pair", "string", "'\\ud800'", nil, "type: text with half of a surrogate pair"},
		{"hole in a list", "list<string>", "['a', , 'b']", nil, "type: undefined where string"},
		{"typed array as list", "list<int>", "new Int32Array(2)", nil, "type: object where list<int>"},
		{"too large", "bytes", "Buffer.alloc(5 << 20)", nil, "type: the value is too large"},
		{"throws a string", "string", "(() => { throw 'plain'; })()", nil, "thrown: plain"},
		{"throws null", "string", "(() => { throw null; })()", nil, "thrown: null"},
		{"throws the unspeakable", "string", "(() => { throw { toString() { throw 1; } }; })()", nil, "thrown: something unspeakable"},
		{"rejects", "string", "Promise.reject(new TypeError('no'))", nil, "TypeError: no"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			returns, err := lang.ParseType(c.typ)
			if err != nil {
				t.Fatal(err)
			}
			s := b.Start(t, "function f() { return "+c.expr+"; }", lang.Func{Name: "f", Returns: returns})
			r := langtest.Call(t, s, "f")
			if c.threw != "" {
				if !r.Threw || !strings.Contains(r.Text, c.threw) {
					t.Errorf("got %.200v, want it to throw %q", r, c.threw)
				}
				return
			}
			if !r.OK() || !reflect.DeepEqual(r.Value, c.want) {
				t.Errorf("got %+v, want %v", r, c.want)
			}
		})
	}
}

func TestHowFunctionsMayBe(t *testing.T) {
	b := langtest.NewBench(t, subject())
	for name, code := range map[string]string{
		"declared":                "function probeText(x) { return x; }",
		"const":                   "const probeText = (x) => x;",
		"exported object":         "const f = (x) => x;\nmodule.exports = { probeText: f };",
		"exported alone":          "module.exports = function (x) { return x; };",
		"exports property":        "exports.probeText = (x) => x;",
		"strict script":           "'use strict';\nfunction probeText(x) { return x; }\nmodule.exports = { probeText };",
		"required":                "const { readFileSync } = require('fs');\nfunction probeText(x) { return typeof readFileSync === 'function' && x; }",
		"main guarded":            "function probeText(x) { return x; }\nif (require.main === module) { process.exit(1); }",
		"ES export":               "import fs from 'fs';\nexport function probeText(x) { return fs && x; }",
		"ES default":              "import { join } from 'node:path';\nexport default function probeText(x) { return join('', x); }",
		"ES default nameless":     "export default (x) => x;",
		"ES default object":       "const probeText = (x) => x;\nexport default { probeText };",
		"ES not exported":         "import fs from 'fs';\nasync function probeText(x) { return fs && x; }",
		"ES renamed":              "const f = (x) => x;\nexport { f as probeText };",
		"ES top-level await":      "const fs = await import('node:fs');\nfunction probeText(x) { return fs && x; }",
		"ES library":              "import he from 'he';\nexport const probeText = (x) => he.decode(he.encode(x));",
		"import in a script":      "async function probeText(x) { const { join } = await import('node:path'); return join('', x); }",
		"ends with a comment":     "function probeText(x) { return x; } // done",
		"async with timer":        "async function probeText(x) { await new Promise((r) => setTimeout(r, 5)); return x; }",
		"hashbang":                "#!/usr/bin/env node\nfunction probeText(x) { return x; }",
		"BOM":                     "\ufefffunction probeText(x) { return x; }",
		"CRLF":                    "function probeText(x) {\r\n  return x;\r\n}\r\n",
		"patched built-ins":       "Buffer.concat = Buffer.from = Buffer.alloc = null; Array.isArray = () => true; JSON.stringify = null;\nfunction probeText(x) { return x; }",
		"patched prototypes":      "Promise.prototype.then = null; String.prototype.isWellFormed = null; String.prototype.startsWith = () => false; Function.prototype.call = null;\nfunction probeText(x) { return x; }",
		"works in /box":           "const fs = require('fs');\nfunction probeText(x) { fs.writeFileSync('/box/f', x); return fs.readFileSync('f', 'utf8'); }",
		"runs programs":           "const cp = require('child_process');\nfunction probeText(x) { return cp.execFileSync('cat', { input: x }).toString(); }",
		"rejection nobody awaits": "function probeText(x) { Promise.reject(new Error('lost')).catch(() => {}); return x; }",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := b.Start(t, code, langtest.Probe())
			for _, x := range []string{"one", "two"} {
				if r := langtest.Call(t, s, "probe_text", x); r.Value != x {
					t.Errorf("got %+v", r)
				}
			}
			if res, ended := langtest.Finish(t, s); ended != "" {
				t.Errorf("ended by %s: %s", ended, res.Stderr)
			}
		})
	}
}

// A promise that nothing will ever settle ends the process, and does not hang it.
func TestPromiseThatNeverSettles(t *testing.T) {
	b := langtest.NewBench(t, subject())
	s := b.Start(t, "function probeText(x) { return new Promise(() => {}); }", langtest.Probe())
	if r := langtest.Call(t, s, "probe_text", "x"); r.Ended != drive.Exit {
		t.Errorf("got %+v", r)
	}
}

func TestLoadFailuresSayWhy(t *testing.T) {
	b := langtest.NewBench(t, subject())
	for code, want := range map[string]string{
		"function probeText(x {":                              "SyntaxError",
		"import fs from 'fs';\nfunction probeText(x {":        "SyntaxError",
		"function probeText(x: string): string { return x; }": "SyntaxError", // TypeScript is not JavaScript
		"require('no-such-module')":                           "Cannot find module 'no-such-module'",
		"import x from 'no-such-module';":                     "Cannot find package 'no-such-module'",
		"import fs from 'fs';\nmodule.exports = {};":          "module is not defined",
		"const x = 1;":               "there is no function probeText",
		"const probeText = 3;":       "there is no function probeText",
		"throw new Error('at load')": "at load",
		"throw null":                 "null",
	} {
		s := b.Start(t, code, langtest.Probe())
		res, ended := langtest.Finish(t, s)
		if ended != drive.Load || !strings.Contains(string(res.Stderr), want) {
			t.Errorf("%q: ended %q, said %q, want %q", code, ended, res.Stderr, want)
		}
	}
}

// Every library works inside the sandbox, by its own ordinary use.
func TestLibraries(t *testing.T) {
	b := langtest.NewBench(t, subject())
	uses := map[string]string{
		"adm-zip":              "const Z = require('adm-zip'); const z = new Z(); z.addFile('a', Buffer.from(x)); return new Z(z.toBuffer()).readAsText('a') === x;",
		"argon2":               "const a = require('argon2'); return a.verify(await a.hash(x), x);",
		"bcrypt":               "const b = require('bcrypt'); return b.compare(x, await b.hash(x, 4));",
		"bcryptjs":             "const b = require('bcryptjs'); return b.compareSync(x, b.hashSync(x, 4));",
		"better-sqlite3":       "const D = require('better-sqlite3'); const d = new D('/box/t.db'); d.exec('create table t (a)'); d.prepare('insert into t values (?)').run(x); return d.prepare('select a from t where a = ?').get(x).a === x;",
		"crypto-js":            "const C = require('crypto-js'); return C.AES.decrypt(C.AES.encrypt(x, 'k').toString(), 'k').toString(C.enc.Utf8) === x;",
		"escape-html":          "return require('escape-html')('<') === '&lt;';",
		"escape-string-regexp": "return require('escape-string-regexp')('a.b') === 'a\\\\.b';",
		"he":                   "const he = require('he'); return he.decode(he.encode('<' + x)) === '<' + x;",
		"jose":                 "const j = await import('jose'); const k = Buffer.alloc(32, 1); const t = await new j.SignJWT({ x }).setProtectedHeader({ alg: 'HS256' }).sign(k); return (await j.jwtVerify(t, k)).payload.x === x;",
		"jsonwebtoken":         "const j = require('jsonwebtoken'); return j.verify(j.sign({ x }, 'k'), 'k', { algorithms: ['HS256'] }).x === x;",
		"jszip":                "const Z = require('jszip'); const z = new Z(); z.file('a', x); const y = await Z.loadAsync(await z.generateAsync({ type: 'nodebuffer' })); return (await y.file('a').async('string')) === x;",
		"lodash":               "return require('lodash').escape('<') === '&lt;';",
		"node-forge":           "const f = require('node-forge'); const m = f.md.sha256.create(); m.update(x); return m.digest().toHex().length === 64;",
		"re2-wasm":             "const { RE2 } = require('re2-wasm'); return new RE2('^\\\\w+$', 'u').test(x);",
		"re2js":                "const { RE2JS } = require('re2js'); return RE2JS.matches('\\\\w+', x);",
		"tar":                  "const fs = require('fs'); const tar = require('tar'); fs.writeFileSync('/box/a', x); await tar.c({ file: '/box/t.tgz', gzip: true, cwd: '/box' }, ['a']); fs.mkdirSync('/box/out'); await tar.x({ file: '/box/t.tgz', cwd: '/box/out' }); return fs.readFileSync('/box/out/a', 'utf8') === x;",
		"tar-stream":           "const tar = require('tar-stream'); const p = tar.pack(); p.entry({ name: 'a' }, x); p.finalize(); const e = tar.extract(); p.pipe(e); for await (const f of e) { f.resume(); return f.header.name === 'a'; }",
		"unzipper":             "const Z = require('adm-zip'); const z = new Z(); z.addFile('a', Buffer.from(x)); const d = await require('unzipper').Open.buffer(z.toBuffer()); return (await d.files[0].buffer()).toString() === x;",
		"uuid":                 "const { v4, validate } = require('uuid'); return validate(v4());",
		"validator":            "return require('validator').isAlpha(x);",
		"yauzl":                "const Z = require('adm-zip'); const z = new Z(); z.addFile('a', Buffer.from(x)); return new Promise((r) => require('yauzl').fromBuffer(z.toBuffer(), { lazyEntries: true }, (e, f) => { f.on('entry', (n) => r(n.fileName === 'a')); f.readEntry(); }));",
	}
	for _, l := range b.Language.(*JavaScript).libraries {
		name, _, _ := strings.Cut(l, " ")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if uses[name] == "" {
				t.Fatal("the library has no test")
			}
			s := b.Start(t, "async function probeText(x) { return String(await (async () => { "+uses[name]+" })()); }", langtest.Probe())
			if r := langtest.Call(t, s, "probe_text", "word"); r.Value != "true" {
				res, _ := langtest.Finish(t, s)
				t.Errorf("got %+v; signal %d; %s", r, res.Signal, res.Stderr)
			}
		})
	}
}

func BenchmarkFreshProcess(b *testing.B) {
	bench := langtest.NewBench(b, subject())
	built := bench.Build(b, "function probeText(x) { return x; }", langtest.Probe())
	var cpu time.Duration
	for b.Loop() {
		s := bench.StartBuild(b, built, langtest.Probe())
		langtest.Call(b, s, "probe_text", "x")
		res, _ := langtest.Finish(b, s)
		cpu += res.CPU
	}
	b.ReportMetric(float64(cpu.Microseconds())/1000/float64(b.N), "cpu-ms/op")
}
