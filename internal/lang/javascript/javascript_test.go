package javascript

import (
	"strings"
	"testing"

	"example.com/plumb/content"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/langtest"
)

func newLanguage(home string) (lang.Language, error) {
	fsys, err := content.Open("")
	if err != nil {
		return nil, err
	}
	return New(fsys, home)
}

func subject() langtest.Subject {
	return langtest.Subject{
		New: newLanguage,
		Complete: func(stub string, _ []lang.Func) string {
			return stub + "  return null;\n}\n"
		},
		Echo: func(fns []lang.Func) string {
			var b strings.Builder
			for _, f := range fns {
				if f.Returns.Kind == lang.Optional {
					b.WriteString("function " + lang.Camel(f.Name) + "(give, x) {\n  return give ? x : undefined;\n}\n")
				} else {
					b.WriteString("const " + lang.Camel(f.Name) + " = async (x) => x;\n")
				}
			}
			return b.String()
		},
		Answers: answers(),
		Defines: definesCases(),
	}
}

func definesCases() []langtest.DefinesCase {
	yes := []string{
		"function readUserFile(root, name) {}",
		"async function readUserFile (root) {}",
		"export default function readUserFile(root) {}",
		"export const readUserFile = async (root) => 1",
		"'use strict';let readUserFile=function(){}",
		"exports.readUserFile = (a) => a",
		"module.exports.readUserFile = function (a) {}",
		"module.exports = { readUserFile(root) { return 1 } }",
		"module.exports = {\n  other: 1,\n  readUserFile: async (root) => 1 }",
		"const re = /[\"'`]/g;\nfunction readUserFile(root) {}",
		"const s = `it's`; const a = 4 / 2; // it's\nfunction readUserFile(root) {}",
		"// it's\r\nfunction readUserFile(root) {}\r\n",
	}
	no := []string{
		"// function readUserFile(root) {}",
		"/* function readUserFile(root) {} */",
		"const s = 'function readUserFile(root) {}'",
		"const s = `\nfunction readUserFile(root) {}\n`",
		"const r = /function readUserFile(root)/",
		"readUserFile('/a', 'b')",
		"const { readUserFile } = require('./x')",
		"if (readUserFile === 3) {}",
		"function readUserFiles(root) {}",
		"module.exports = { readUserFile }",
		"def read_user_file(root):\n    pass",
	}
	var all []langtest.DefinesCase
	for _, c := range yes {
		all = append(all, langtest.DefinesCase{Code: c, Fn: "read_user_file", Want: true})
	}
	for _, c := range no {
		all = append(all, langtest.DefinesCase{Code: c, Fn: "read_user_file"})
	}
	return all
}

const head = `const fs = require('fs');
const frame = (id, body) => {
  const b = Buffer.alloc(12);
  b.writeUInt32LE(8 + body.length, 0);
  b.writeBigUInt64LE(BigInt(id), 4);
  return Buffer.concat([b, Buffer.from(body)]);
};
`

func answers() map[string]string {
	probe := func(body string) string { return head + "function probeText(x) {\n" + body + "\n}\n" }
	load := func(code string) string { return head + code + "\nfunction probeText(x) { return x; }\n" }
	return map[string]string{
		"throws":       probe("throw new Error('plumb-thrown');"),
		"wrong-type":   probe("return 7;"),
		"null":         probe(""),
		"prints":       probe("console.log('plumb-printed'); return x;"),
		"no-function":  "function probe(x) { return x; }",
		"syntax":       "function probeText(x {",
		"exit-load":    load("process.exit(0);"),
		"exit-call":    probe("process.exit(0);"),
		"crash":        probe("process.abort();"),
		"garbage-load": load("fs.writeSync(4, 'garbage'.repeat(9));"),
		"garbage-call": probe("fs.writeSync(4, 'garbage'.repeat(9)); return x;"),
		"ready-twice":  load("fs.writeSync(4, frame(0, 'R'));"),
		"forge-future": probe("for (let i = 1; i <= 100; i++) fs.writeSync(4, frame(i, 'Vs\\x05\\0\\0\\0first')); return x;"),
		"close":        probe("fs.closeSync(4); return new Promise((r) => setTimeout(r, 60000));"),
		"sleep":        probe("return new Promise((r) => setTimeout(() => r(x), 1e6));"),
		"spin":         probe("for (;;);"),
		"overwrite-driver": probe(`const all = [...process.argv, process.execPath];
  const walk = (d) => { try { for (const f of fs.readdirSync(d)) { all.push(d + '/' + f); } } catch {} };
  walk('/plumb'); walk('/plumb/answer');
  for (const f of all) {
    try { fs.writeFileSync(f, 'boom'); } catch {}
    try { fs.unlinkSync(f); } catch {}
    try { fs.renameSync(f, '/tmp/x'); } catch {}
  }
  return x;`),
		"read-process":   probe("return process.argv.join(' ') + fs.readFileSync('/proc/self/cmdline', 'utf8') + fs.readFileSync('/proc/self/environ', 'utf8');"),
		"endless-output": probe("for (;;) fs.writeSync(1, 'x'.repeat(4000));"),
		"memory":         probe("const a = []; for (;;) a.push(Buffer.alloc(1 << 24, 1));"),
		"fork-bomb":      probe("const { spawn } = require('child_process'); for (let i = 0; i < 200; i++) spawn('/bin/sh', ['-c', 'while :; do sleep 1 & done']).on('error', () => {}); return x;"),
	}
}

func TestConformance(t *testing.T) { langtest.Run(t, subject()) }
