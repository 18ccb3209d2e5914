package detect

import (
	"strings"
	"testing"
)

// TestShortcuts: what the engine leaves out to be quick must not be a match. Each
// case was lost, or invented, by one shortcut once.
func TestShortcuts(t *testing.T) {
	const inner = "    patterns:\n    - pattern: sink(...)\n    - pattern-inside: |\n        def $F(...):\n          ...\n    - focus-metavariable: $F\n"
	const two = "def foo(a):\n    sink(1)\n\ndef bar(b):\n    pass\n"
	password := "  patterns:\n  - pattern: '\"$S\"'\n  - metavariable-regex:\n      metavariable: $S\n      regex: password\n"
	for _, test := range []struct{ name, language, rule, code, want string }{
		{"focus outside the match", "python", "  patterns:\n  - pattern: foo\n  -" + inner[3:], two, "foo"},
		{"inside a focus", "python", "  patterns:\n  - pattern: foo\n  - pattern-inside:\n    " + strings.ReplaceAll(inner, "\n", "\n    ") + "\n", two, "foo"},
		{"not a focus", "python", "  patterns:\n  - pattern: foo\n  - pattern-not:\n    " + strings.ReplaceAll(inner, "\n", "\n    ") + "\n", two, ""},
		{"not inside a focus", "python", "  patterns:\n  - pattern: foo\n  - pattern-not-inside:\n    " + strings.ReplaceAll(inner, "\n", "\n    ") + "\n", two, ""},
		{"the end of a comment in a template", "javascript", "  pattern: eval(...)\n", "const end = `\n */\n`;\nfunction g() { eval(z); }\n", "eval(z)"},
		{"the end of a comment in a raw string", "go", "  pattern: eval(...)\n", "package a\n\nconst end = `\n*/5 * * * * backup\n`\n\nfunc f() { eval(x) }\n", "eval(x)"},
		{"the end of a comment in another", "php", "  pattern: eval(...)\n", "class A {\n function g($x) { eval($x); }\n # all of */\n function f() { eval($y); }\n}\n", "eval($x)|eval($y)"},
		{"any object", "javascript", "  pattern: '{...}'\n", "f(1);\nvar x = {a: 1};\n", "{a: 1}"},
		{"any object as an argument", "typescript", "  pattern: f({...})\n", "f(1);\nf({a: 1});\n", "f({a: 1})"},
		{"any object in parentheses", "typescript", "  pattern: ({...})\n", "f({a: 1});\n", "{a: 1}"},
		{"any list of objects", "typescript", "  pattern: '[{...}]'\n", "f([{a: 1}]);\n", "[{a: 1}]"},
		{"any list of values", "java", "  pattern: '{...}'\n", "class A { int[] x = {1, 2}; void f() { g(1); } }", "{1, 2}"},
		{"an object of any type", "csharp", "  pattern: new $T(...) { ... }\n", "class A { void F() { var o = new T(1) { X = 2 }; } }", "new T(1) { X = 2 }"},
		{"a string of pieces before a name", "python", password, "y = \"pass\" + \"word\" + x\n", "\"pass\" + \"word\""},
		{"a string of pieces before a name", "php", password, "<?php $y = \"pass\" . \"word\" . $x;\n", "\"pass\" . \"word\""},
		{"letters outside ASCII", "python", "  pattern-regex: (?i)café\n", "x = \"CAFÉ\"\n", "CAFÉ"},
		{"letters outside ASCII", "python", "  patterns:\n  - pattern: f(\"$S\")\n  - metavariable-regex:\n      metavariable: $S\n      regex: (?i)секрет\n", "f(\"СЕКРЕТ\")\n", "f(\"СЕКРЕТ\")"},
		{"the sign of Kelvin", "python", "  pattern-regex: (?i)key_\n", "x = \"\u212aey_\"\n", "\u212aey_"},
		{"the long s", "python", "  pattern-regex: (?i)secret\n", "x = \"\u017fecret\"\n", "\u017fecret"},
		{"strings and code swapped", "python", "  pattern: eval(...)\n", "x = \"\"\"\"\"\"\ny = f\"{d[\"(\"]}\"\neval(z)\n", "eval(z)"},
		{"the end of a line, without m", "python", "  pattern-regex: (?-m)x$(?!y)\n", "f(\"foo\")\nx\n", "x"},
		{"closed too deep", "c", "  pattern: eval(...)\n", "int f() { eval(1); }\n" + strings.Repeat("#if 1\n", 1600), "eval(1)"},
	} {
		got := strings.Join(scanWith(t, pattern(test.language, test.rule), Source{Language: Language(test.language), Code: test.code}), "|")
		if got != test.want {
			t.Errorf("%s (%s):\ngot  %s\nwant %s\nrule\n%s", test.name, test.language, got, test.want, test.rule)
		}
	}
}
