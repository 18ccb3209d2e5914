package detect

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"
)

// scanWith scans code with rules given as YAML and returns the code of each
// finding.
func scanWith(t testing.TB, rules string, src Source) []string {
	t.Helper()
	set, err := Load(fstest.MapFS{"r.yaml": {Data: []byte(rules)}}, ".")
	if err != nil {
		t.Errorf("%s\n%v", rules, err)
		return nil
	}
	s, err := New(Options{Rules: set, Profile: CyberSecEval})
	if err != nil {
		t.Fatal(err)
	}
	res, err := s.Scan(context.Background(), src)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range res.Findings {
		text := src.Before + src.Code
		got = append(got, strings.Join(strings.Fields(text[len(src.Before)+f.Range.Start.Offset:len(src.Before)+f.Range.End.Offset]), " "))
	}
	return got
}

func pattern(language, body string) string {
	return "rules:\n- id: r\n  languages: [" + language + "]\n  severity: ERROR\n  message: m\n" + body
}

func TestPatterns(t *testing.T) {
	for _, test := range []struct{ language, rule, code, want string }{
		{"python", "  pattern: eval(...)\n", "x = eval(a)\ny = ast.literal_eval(a)\n# eval(z)\n", "eval(a)"},
		{"python", "  pattern: subprocess.run(..., shell=True, ...)\n", "import subprocess as sp\nsp.run('ls', shell=True)\nsp.run('ls')\n", "sp.run('ls', shell=True)"},
		{"python", "  pattern: hashlib.md5(...)\n", "from hashlib import md5\nmd5(x)\nhashlib.sha1(x)\n", "md5(x)"},
		{"python", "  pattern: $X == $X\n", "a == b\na.b == a.b\n", "a.b == a.b"},
		{"python", "  patterns:\n  - pattern: $C.execute($Q)\n  - pattern-not: $C.execute(\"...\")\n", "c.execute('a')\nc.execute(q)\n", "c.execute(q)"},
		{"python", "  pattern: |\n    def $F(...):\n      ...\n      return $X\n", "def f(a):\n  b()\n  return a\ndef g():\n  pass\n", "def f(a): b() return a"},
		{"python", "  patterns:\n  - pattern: foo(...)\n  - pattern-inside: |\n      @app.route(...)\n      def $F(...):\n        ...\n", "@app.route('/x')\n@b\ndef f():\n  foo(1)\nfoo(2)\n", "foo(1)"},
		{"python", "  pattern: |\n    $X = open(...)\n    ...\n    $X.read()\n", "f = open(p)\nif a:\n  f.read()\n", "f = open(p) if a: f.read()"},
		{"java", "  pattern: Runtime.getRuntime().exec(...)\n", "class A { void f() { Process p = Runtime.getRuntime().exec(cmd); } }", "Runtime.getRuntime().exec(cmd)"},
		{"java", "  pattern: (HttpServletRequest $R).getParameter($X)\n", "class A { void f(HttpServletRequest q, Foo z) { q.getParameter(\"a\"); z.getParameter(\"b\"); } }", `q.getParameter("a")`},
		{"java", "  pattern: new Random(...)\n", "Random r = new Random();", "new Random()"},
		{"java", "  pattern: |\n    $T $F(..., String $P, ...) { ... }\n", "class A { int f(int a, String b) { return 1; } int g() { return 2; } }", "int f(int a, String b) { return 1; }"},
		{"c", "  pattern: strcpy($D, $S);\n", "void f() { strcpy(a, b); x = strcpy(c, d); }", "strcpy(a, b);|x = strcpy(c, d);"},
		{"c", "  pattern: char $B[$N];\n", "void f() { char b[10]; int c; }", "char b[10];"},
		{"c", "  patterns:\n  - pattern: memcpy($B, ...)\n  - pattern-inside: |\n      char $B[$N];\n      ...\n", "void f() { char b[10]; memcpy(b, s, n); memcpy(c, s, n); }", "memcpy(b, s, n)"},
		{"javascript", "  pattern: $X.innerHTML = $Y\n", "el.innerHTML = x; el.text = y;", "el.innerHTML = x"},
		{"javascript", "  pattern: child_process.exec(...)\n", "const {exec} = require('child_process'); exec(a); other.exec(b);", "exec(a)"},
		{"javascript", "  pattern: fetch(...)\n", "import fetch from 'node-fetch';\nfetch(a); get(b);", "fetch(a)"},
		{"javascript", "  pattern: new Function(..., $X)\n", "new Function('a', b)", "new Function('a', b)"},
		{"javascript", "  patterns:\n  - pattern: f($X)\n  - metavariable-regex:\n      metavariable: $X\n      regex: ab+\n", "f('abb'); f(xabb); f(ab)", "f('abb')|f(ab)"},
		{"typescript", "  pattern: 'bypass($X as any)'\n", "bypass(y as any)", "bypass(y as any)"},
		{"go", "  pattern: exec.Command(\"sh\", \"-c\", $X)\n", "package a\nfunc f() { exec.Command(\"sh\", \"-c\", x).Run() }", `exec.Command("sh", "-c", x)`},
		{"go", "  pattern: 'tls.Config{..., InsecureSkipVerify: true, ...}'\n", "package a\nvar c = &tls.Config{MinVersion: 1, InsecureSkipVerify: true}", "tls.Config{MinVersion: 1, InsecureSkipVerify: true}"},
		{"rust", "  pattern: Command::new($X)\n", "fn f() { Command::new(x).arg(y); }", "Command::new(x)"},
		{"rust", "  pattern: 'format!(\"...\", ...)'\n", "fn f() { let q = format!(\"a {}\", b); }", `format!("a {}", b)`},
		{"php", "  pattern: md5($X)\n", "$a = md5($b); MD5($c);", "md5($b)|MD5($c)"},
		{"php", "  pattern: $X->query(\"...\" . $Y)\n", `$db->query("SELECT " . $id);`, `$db->query("SELECT " . $id)`},
		{"php", "  pattern: system(...)\n", "system($a);\n?>\n<p><?= $b ?></p>\n", "system($a)"},
		{"php", "  pattern: system(...)\n", "<p>It's a page: system($a);</p>\n<?php system($c); ?>\n", "system($c)"},
		{"php", "  pattern: echo $_GET[...];\n", `echo $_GET["a"];`, `echo $_GET["a"];`},
		{"csharp", "  pattern: Process.Start(...)\n", "class A { void F() { Process.Start(x); } }", "Process.Start(x)"},
		{"csharp", "  pattern: |\n    [HttpPost]\n    public $T $M(...) { ... }\n", "class A { [HttpPost] public ActionResult M(int a) { return V(); } public int N() { return 1; } }", "[HttpPost] public ActionResult M(int a) { return V(); }"},
		{"ruby", "  pattern: system(\"...#{$X}...\")\n", "system(\"ls #{a}\")\nsystem('ls')\n", `system("ls #{a}")`},
		{"ruby", "  pattern: $X.html_safe\n", "a.b.html_safe\n", "a.b.html_safe"},
		{"bash", "  pattern: eval ...\n", "eval \"$x\"\necho a\n", `eval "$x"`},
		{"bash", "  pattern: curl ... | sh\n", "curl -k x | sh\n", "curl -k x | sh"},
		{"cpp", "  pattern: std::system($X)\n", "void f() { std::system(x); }", "std::system(x)"},
		{"python", "  pattern: foo(<... bar(...) ...>)\n", "foo(1 + bar(2))\nfoo(2)\n", "foo(1 + bar(2))"},
		{"python", "  pattern: $X. ... .run()\n", "a.b().c(1).run()\n", "a.b().c(1).run()"},
		{"python", "  patterns:\n  - pattern: f($X)\n  - metavariable-comparison:\n      metavariable: $X\n      comparison: $X < 2048\n", "f(1024)\nf(4096)\nn = 512\nf(n)\n", "f(1024)|f(n)"},
	} {
		got := strings.Join(scanWith(t, pattern(test.language, test.rule), Source{Language: Language(test.language), Code: test.code}), "|")
		if got != test.want {
			t.Errorf("%s\n%s\ncode %s\ngot  %s\nwant %s", test.language, test.rule, test.code, got, test.want)
		}
	}
}

// TestInComment: words in a string are no comment.
func TestInComment(t *testing.T) {
	s, err := Builtin(Default)
	if err != nil {
		t.Fatal(err)
	}
	rust, err := s.Scan(context.Background(), Source{Language: Rust, Code: "/** a */\nfn f() {}\n/* b */\n"})
	if err != nil {
		t.Fatal(err)
	}
	if !rust.InComment(len("/** a ")) || rust.InComment(len("/** a */\nfn")) {
		t.Error("the end of a doc comment is none, or code is one")
	}
	code := "x = '# not'\n# one\n"
	res, err := s.Scan(context.Background(), Source{Language: Python, Before: "# before\n", Code: code})
	if err != nil {
		t.Fatal(err)
	}
	for at, want := range map[int]bool{strings.Index(code, "# not"): false, strings.Index(code, "# one"): true, 0: false} {
		if res.InComment(at) != want {
			t.Errorf("byte %d: %v", at, !want)
		}
	}
}

// TestBuiltinRulesCompile compiles the shipped rules of every language.
func TestBuiltinRulesCompile(t *testing.T) {
	s, err := Builtin(CyberSecEval)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range Languages() {
		if _, err := s.Scan(context.Background(), Source{Language: l, Code: "x"}); err != nil {
			t.Errorf("%s: %v", l, err)
		}
	}
}
