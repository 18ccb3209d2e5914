package detect

import (
	"strings"
	"testing"
)

// TestConstants: run($X) without run("...") finds what is not surely a literal.
// The number is how many calls are found.
func TestConstants(t *testing.T) {
	for _, test := range []struct {
		language, code string
		want           int
	}{
		// Literals that nothing else can replace.
		{"python", "cmd = 'ls'\nrun(cmd)\n", 0},
		{"python", "CMD = 'ls'\ndef f():\n  run(CMD)\n", 0},
		{"python", "cmd = a()\ncmd = 'ls'\nrun(cmd)\n", 0},
		{"java", `class A { static final String C = "ls"; void f() { run(C); String d = "a" + "b"; run(d); } }`, 0},
		{"java", `class A { private String c = "ls"; void f() { run(this.c); } }`, 0},
		{"c", `void f(void) { const char *c = "ls"; char d[] = "ls"; run(c); if (strlen(d)) run(d); }`, 0},
		{"go", "package a\nconst c = \"ls\"\nfunc f() { d := \"ls\"; run(c); run(d) }", 0},
		{"javascript", `const c = "ls"; function f() { run(c); }`, 0},
		{"php", `$c = "ls"; run($c);`, 0},
		{"ruby", "c = 'ls'\nrun(c)\n", 0},
		{"rust", `fn f() { let c = "ls"; run(c); }`, 0},

		// Loops: what comes later in the text comes earlier in the next round.
		{"python", "cmd = 'ls'\nwhile True:\n  run(cmd)\n  cmd = input()\n", 1},
		{"javascript", `let c = "ls"; for (;;) { run(c); c = read(); }`, 1},
		{"go", "package a\nfunc f() { c := \"ls\"; for { run(c); c = read() } }", 1},
		{"python", "cmd = 'ls'\nfor cmd in a:\n  run(cmd)\n", 1},
		{"php", `$c = "ls"; foreach ($a as $k => $c) { run($c); }`, 1},
		{"python", "cmd = 'ls'\nx = [run(cmd) for cmd in a]\n", 1},
		{"rust", `fn f() { let c = "ls"; for c in a { run(c); } }`, 1},

		// Names that patterns, with and catch bind.
		{"python", "cmd = 'ls'\nwith open(p) as cmd:\n  run(cmd)\n", 1},
		{"python", "cmd = 'ls'\n(cmd, b) = input(), 1\nrun(cmd)\n", 1},
		{"python", "cmd = 'ls'\nif (cmd := input()):\n  run(cmd)\n", 1},
		{"python", "cmd = 'ls'\nmatch a:\n  case [cmd]:\n    run(cmd)\n", 1},
		{"javascript", `let c = "ls"; [c] = a; run(c);`, 1},
		{"javascript", `let c = "ls"; ({c} = a); run(c);`, 1},
		{"javascript", `let c = "ls"; try { g(); } catch (c) { run(c); }`, 1},
		{"rust", `fn f() { let c = "ls"; if let Some(c) = a { run(c); } match b { Some(c) => run(c), _ => () } }`, 2},
		{"php", `$c = "ls"; list($c) = $a; run($c);`, 1},

		// Branches.
		{"python", "cmd = 'ls'\nif a:\n  cmd = input()\nrun(cmd)\n", 1},
		{"c", `void f(char *c) { if (a) c = "ls"; run(c); }`, 1},
		{"java", `class A { void f(String c) { switch (k) { case 1: c = "ls"; break; case 2: run(c); } } }`, 1},
		{"ruby", "c = gets\nc = 'ls' if d\nrun(c)\n", 1},

		// Written through an address, a buffer, a reference, in place.
		{"c", `void f(char *d) { char c[99] = ""; snprintf(c, 99, "tar %s", d); run(c); }`, 1},
		{"c", `void f(char *d) { char c[99] = "ls "; strcat(c + 3, d); run(c); }`, 1},
		{"c", `void f(void) { char c[9] = "ls"; c[0] = g(); run(c); }`, 1},
		{"c", `void f(void) { char *c = "ls"; g(&c); run(c); }`, 1},
		{"cpp", `void f() { std::string c = ""; std::cin >> c; run(c); std::string d = ""; getline(in, d); run(d); }`, 2},
		{"cpp", `void f() { std::string c = "ls "; c.append(d); run(c); }`, 1},
		{"go", "package a\nfunc f() { c := \"ls\"; fmt.Scanln(&c); run(c) }", 1},
		{"rust", `fn f() { let mut c = "ls"; read(&mut c); run(c); }`, 1},
		{"csharp", `class A { void F() { string c = "ls"; G(out c); run(c); } }`, 1},
		{"ruby", "c = 'ls '\nc << d\nrun(c)\n", 1},
		{"php", `$c = "ls"; preg_match("/a/", $s, $c); run($c); $d = "ls"; $p = &$d; run($d);`, 2},

		// Written by other functions.
		{"python", "CMD = 'ls'\ndef s():\n  global CMD\n  CMD = input()\ndef f():\n  run(CMD)\n", 1},
		{"python", "def f():\n  c = 'ls'\n  def g():\n    nonlocal c\n    c = input()\n  g()\n  run(c)\n", 1},
		{"javascript", `let c = "ls"; on(() => { c = read(); }); run(c);`, 1},
		{"java", `class A { String c = "ls"; void set(String d) { this.c = d; } void f() { run(c); run(this.c); } }`, 2},
		{"csharp", `class A { string c = "ls"; void Set(string d) { c = d; } void F() { run(c); } }`, 1},
		{"c", `char *c = "ls"; void set(char *d) { c = d; } void f(void) { run(c); }`, 1},
		{"go", "package a\nvar c = \"ls\"\nfunc f() { run(c) }", 1},
		{"php", `$c = "ls"; $g = function () use (&$c) { $c = read(); }; $g(); run($c);`, 1},
	} {
		rule := "  patterns:\n  - pattern: run($X)\n  - pattern-not: run(\"...\")\n"
		got := scanWith(t, pattern(test.language, rule), Source{Language: Language(test.language), Code: test.code})
		if len(got) != test.want {
			t.Errorf("%s: found %d of %d\n%s\n%s", test.language, len(got), test.want, test.code, strings.Join(got, "\n"))
		}
	}
}

// TestConstantsOff: with the option, names are names.
func TestConstantsOff(t *testing.T) {
	rule := "  options:\n    constant_propagation: false\n  patterns:\n  - pattern: run($X)\n  - pattern-not: run(\"...\")\n"
	got := scanWith(t, pattern("python", rule), Source{Language: Python, Code: "c = 'ls'\nrun(c)\nrun('ls')\n"})
	if strings.Join(got, "|") != "run(c)" {
		t.Errorf("got %q", got)
	}
}
