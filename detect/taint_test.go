package detect

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

const taintBody = "  mode: taint\n  pattern-sources: [{pattern: src(...)}]\n  pattern-sinks: [{pattern: sink(...)}]\n  pattern-sanitizers: [{pattern: clean(...)}]\n"

// within wraps statements in what a language wants around them.
func within(l Language, code string) string {
	switch l {
	case Go:
		return "package a\nfunc f() {\n" + code + "\n}\n"
	case Java, CSharp:
		return "class A { void f() {\n" + code + "\n} }\n"
	case C, CPP:
		return "void f() {\n" + code + "\n}\n"
	case Rust:
		return "fn f() {\n" + code + "\n}\n"
	case JavaScript, TypeScript:
		return "function f() {\n" + code + "\n}\n"
	case PHP:
		return "<?php function f() {\n" + code + "\n}\n"
	case Ruby:
		return "def f\n" + code + "\nend\n"
	}
	return code
}

// TestTaint follows src() to sink(...) through the statements of each language.
func TestTaint(t *testing.T) {
	for _, test := range []struct {
		language Language
		code     string
		want     string // the sinks found
	}{
		// Branches that all overwrite leave nothing of what was before.
		{Python, "x = src()\nif c: x = 'a'\nelif d: x = 'b'\nelse: x = 'c'\nsink(x)", ""},
		{Python, "x = src()\nif c: x = 'a'\nelif d: x = 'b'\nsink(x)", "sink(x)"},
		{JavaScript, "let x = src(); if (c) x = 'a'; else if (d) x = 'b'; else x = 'c'; sink(x)", ""},
		{JavaScript, "let x = src(); if (c) { x = 'a' } else if (d) { x = 'b' } sink(x)", "sink(x)"},
		{Java, `String x = src(); if (c) { x = "a"; } else { x = "b"; } sink(x);`, ""},
		{CSharp, `var x = src(); if (c) { x = "a"; } else { x = "b"; } sink(x);`, ""},
		{Go, `x := src(); if c { x = "a" } else { x = "b" }; sink(x)`, ""},
		{Rust, `let mut x = src(); if c { x = "a"; } else { x = "b"; } sink(x);`, ""},
		{PHP, "$x = src(); if ($x == 'a') { $x = 'A'; } elseif ($y) { $x = 'B'; } else { $x = 'C'; } sink($x);", ""},
		{PHP, "if ($a): $x = src(); else: $x = 'a'; endif; sink($x);", "sink($x)"},
		{Ruby, "x = src(); if c then x = 'a' else x = 'b' end; sink(x)", ""},
		{Ruby, "x = src(); x = 'a' unless c; sink(x)", "sink(x)"},
		{C, `char *x = src(); if (c) { x = "a"; } else { x = "b"; } sink(x);`, ""},
		{Bash, "x=$(src a)\nif c; then x=a; else x=b; fi\nsink $x\n", ""},
		{Bash, "x=$(src a)\nif c; then x=a; fi\nsink $x\n", "sink $x"},

		// So do the cases of a switch with a default.
		{JavaScript, "let x = src(); switch (z) { case 1: x = 'a'; break; default: x = 'b'; } sink(x)", ""},
		{JavaScript, "let x = src(); switch (z) { case 1: x = 'a'; break; case 2: x = 'b'; } sink(x)", "sink(x)"},
		{JavaScript, "let x; switch (z) { case 1: x = src(); case 2: sink(x); break; case 3: sink(1, x) }", "sink(x)"},
		{C, `x = src(); switch (a) { case 1: x = "a"; break; default: x = "b"; } sink(x);`, ""},
		{Go, `x := src(); switch { case c: x = "a"; default: x = "b" }; sink(x)`, ""},
		{Go, `x := "a"; switch c { case 1: x = src(); fallthrough; case 2: sink(x); case 3: sink(1, x) }`, "sink(x)"},
		{PHP, "$x = src(); switch ($z) { case 1: $x = 'a'; break; default: $x = 'b'; } sink($x);", ""},
		{Java, `String x = src(); switch (y) { case 1 -> x = "a"; default -> x = "b"; } sink(x);`, ""},
		{CSharp, `var x = src(); switch (y) { case 1: x = "a"; break; default: x = "b"; break; } sink(x);`, ""},
		{Ruby, "x = src(); case y when 1 then x = 'a' else x = 'b' end; sink(x)", ""},
		{Rust, `let mut x = src(); match y { 1 => x = "a", _ => { x = "b"; } } sink(x);`, ""},
		{Python, "x = src()\nmatch z:\n  case 1: x = 'a'\n  case _: x = 'b'\nsink(x)", ""},
		{Python, "x = src()\nmatch z:\n  case 1: x = 'a'\nsink(x)", "sink(x)"},
		{Bash, "x=$(src a)\ncase $y in a) x=1;; *) x=2;; esac\nsink $x\n", ""},

		// What leaves does not join.
		{Python, "x = 'ls'\nif c:\n  x = src()\n  return x\nsink(x)", ""},
		{Python, "x = 'ls'\nif c:\n  x = src()\n  raise E\nsink(x)", ""},
		{Python, "x = src()\ntry:\n  x = clean(x)\nexcept E:\n  return\nsink(x)", ""},
		{Python, "x = src()\ntry:\n  x = clean(x)\nexcept E:\n  pass\nsink(x)", "sink(x)"},
		{Python, "for i in r:\n  x = 'a'\n  if c:\n    x = src()\n    continue\n  sink(x)", ""},
		{Python, "y = 1\nwhile True:\n  if c:\n    y = src()\n    break\n  sink(y)\nsink(2, y)", "sink(2, y)"},
		{JavaScript, "let x = 'a'; if (c) { x = src(); throw x; } sink(x)", ""},
		{JavaScript, "let x; try { x = src(); g(); x = 'a'; } catch (e) { sink(x) } sink(1, x)", "sink(x)|sink(1, x)"},
		{JavaScript, "l: for (;;) { for (;;) { x = src(); break l; } } sink(x)", "sink(x)"},
		{JavaScript, "let x = 'a'; for (;;) { if (c) { x = src(); return; } break; } sink(x)", ""},
		{PHP, "$x = 'a'; while (1) { switch ($z) { case 1: $x = src(); break 2; } $x = 'b'; } sink($x);", "sink($x)"},
		{PHP, "try { $x = src(); } finally { sink($x); }", "sink($x)"},
		{PHP, "if (!$a) { $x = src(); die('x'); } sink($x);", ""},
		{PHP, "$x = src(); $y = $z or die('x'); sink($x);", "sink($x)"},
		{Ruby, "x = 'a'; if c then x = src(); raise z end; sink(x)", ""},
		{Rust, `let x = match src() { Some(v) => v, None => return }; sink(x);`, "sink(x)"},
		{Rust, `let x = match y { Some(v) => v, None => { src(); return } }; sink(x);`, ""},
		{C, `if (z) { x = src(); goto out; } x = "a"; sink(x); out: sink(1, x);`, "sink(1, x)"},
		{C, `again: sink(x); x = src(); goto again;`, "sink(x)"},

		// A condition chooses between values and is none.
		{Python, "sink('a' if src() else 'b')\nsink(src() if c else 'b')", "sink(src() if c else 'b')"},
		{JavaScript, "sink(src() ? 'a' : 'b'); sink(c ? 'a' : src())", "sink(c ? 'a' : src())"},
		{Java, `sink(src() ? "a" : "b"); sink(c ? src() : "b");`, `sink(c ? src() : "b")`},
		{CSharp, `sink(src() ? "a" : "b"); sink(c ? src() : "b");`, `sink(c ? src() : "b")`},
		{C, `sink(src() ? "a" : "b"); sink(src() ?: "b");`, `sink(src() ?: "b")`},
		{PHP, "sink(src() ? 'a' : 'b'); sink(src() ?: 'b');", "sink(src() ?: 'b')"},
		{Ruby, "sink(src() ? 'a' : 'b'); sink(c ? 'a' : src())", "sink(c ? 'a' : src())"},
		{Rust, `let x = if src() { "a" } else { "b" }; sink(x);`, ""},
		{JavaScript, "sink(typeof src())", ""},

		// Lists are assigned pair by pair.
		{Python, "x, y = src(), 1\nsink(x)\nsink(1, y)", "sink(x)"},
		{Python, "a, b = src(), 1\na, b = b, a\nsink(a)\nsink(1, b)", "sink(1, b)"},
		{Python, "*x, y = src(), 1\nsink(x)", "sink(x)"},
		{Go, "x, y := src(), 1; sink(x); sink(1, y)", "sink(x)"},
		{Go, "x, y := src(); sink(1, y)", "sink(1, y)"},
		{JavaScript, "[a, b] = [src(), 1]; sink(a); sink(1, b)", "sink(a)"},
		{Ruby, "a, b = src(), 1; sink(a); sink(1, b)", "sink(a)"},
		{Rust, "let (a, b) = (src(), 1); sink(a); sink(1, b);", "sink(a)"},
		{PHP, "[$a, $b] = [src(), 1]; sink($a); sink(1, $b);", "sink($a)"},
		{PHP, "['x' => $b] = src(); sink($b);", "sink($b)"},

		// Names and their members.
		{Python, "o.a = src()\no = new()\nsink(o.a)", ""},
		{Python, "o.a = src()\nsink(o.b)\nsink(o.a)\nsink(1, o)", "sink(o.a)|sink(1, o)"},
		{JavaScript, "let x = src(); x.a = 's'; sink(x.a); sink(x.b)", "sink(x.b)"},
		{JavaScript, "let x = src(); if (c) { x.a = 's' } sink(x.a)", "sink(x.a)"},
		{JavaScript, "let x = src(); if (c) { x.a = 's' } else { x.a = 't' } sink(x.a)", ""},

		// Loops.
		{Python, "a = b = c = ''\nfor i in r:\n  sink(a)\n  a = b\n  b = c\n  c = src()", "sink(a)"},
		{Python, "for i in r:\n  x = src()\nelse:\n  x = 'a'\nsink(x)", ""},
		{JavaScript, "for (let i = 0, x = src(); i < 1; i++) { sink(x); }", "sink(x)"},
		{JavaScript, "let x; for (let i = 0; i < 1; x = src()) { sink(x); }", "sink(x)"},
		{JavaScript, "let x; for (;; x = src()) { sink(x); }", "sink(x)"},
		{C, "do { x = src(); } while (0); sink(x);", "sink(x)"},
		{PHP, "foreach (src() as $k => $v) { sink($v); }", "sink($v)"},
		{PHP, "foreach (src() as $v) { sink($v); }", "sink($v)"},
		{PHP, "foreach ($a as $k => $v) { sink($v); }", ""},
		{Java, "for (String s : src()) { sink(s); }", "sink(s)"},
		{Go, "for _, v := range src() { sink(v) }", "sink(v)"},

		// Control flow that has a value.
		{Rust, "if let Some(x) = src() { sink(x); } else { sink(1, x); }", "sink(x)"},
		{Rust, "if let Some(x) = y && let Some(z) = src() { sink(z); sink(1, x); }", "sink(z)"},
		{Rust, "while let Some(x) = src() { sink(x); }", "sink(x)"},
		{Rust, "match src() { Some(x) => sink(x), P { a, b: c } => sink(a, c), None => {} }", "sink(x)|sink(a, c)"},
		{Rust, `let x = "a"; if let Some(x) = src() { g(x); } sink(x);`, ""},
		{Rust, `let x = match y { 1 => src(), _ => "b" }; sink(x);`, "sink(x)"},
		{Rust, `let x = if y { src() } else { "b" }; sink(x);`, "sink(x)"},
		{Rust, "let x = loop { break src(); }; sink(x);", "sink(x)"},
		{Rust, "let x = { let z = src(); z }; sink(x);", "sink(x)"},
		{Rust, "let Some(x) = src() else { return; }; sink(x);", "sink(x)"},
		{Rust, "let x = S { a: src() }; sink(x.a);", "sink(x.a)"},
		{Rust, `let y = src(); let x = format!("a {y:?}"); sink(x); sink(format!("{{y}}"));`, "sink(x)"},
		{Go, "x := []string{src()}; sink(x[0])", "sink(x[0])"},
		{Go, "x := T{A: src()}; sink(x.A)", "sink(x.A)"},
		{Go, "switch x := src().(type) { case string: sink(x) }", "sink(x)"},
		{Go, "select { case x := <-src(): sink(x) }", "sink(x)"},
		{Ruby, "x = if y then src() else 'b' end; sink(x)", "sink(x)"},
		{Ruby, "x = case y when 1 then src() else 'b' end; sink(x)", "sink(x)"},
		{Ruby, "x = begin\n  src()\nrescue E => e\n  'b'\nend\nsink(x)", "sink(x)"},
		{Ruby, "x = src() rescue 'b'; sink(x)", "sink(x)"},
		{Ruby, "x = ''; x << src(); sink(x)", "sink(x)"},
		{Ruby, "x = <<~A\n  a #{src()}\nA\nsink(x)", "sink(x)"},
		{Java, `String x = switch (y) { case 1 -> src(); default -> "a"; }; sink(x);`, "sink(x)"},
		{Java, `String x = switch (y) { case 1: yield src(); default: yield "a"; }; sink(x);`, "sink(x)"},
		{Java, "switch (src()) { case String s -> sink(s); default -> {} }", "sink(s)"},
		{Java, `String x = switch (src()) { case 1 -> "b"; default -> "a"; }; sink(x);`, ""},
		{CSharp, `var x = y switch { 1 => src(), _ => "b" }; sink(x);`, "sink(x)"},
		{PHP, "$x = match($y) { 1 => src(), default => 'b' }; sink($x);", "sink($x)"},
		{PHP, "$x = match(true) { src() == 1 => 'a', default => 'b' }; sink($x);", ""},
		{Python, "with open(src()) as f:\n  sink(f)", "sink(f)"},
		{Python, "async def g():\n  async with src() as f:\n    sink(f)", "sink(f)"},
		{Python, "x = [y for y in src() if y]\nsink(x)", "sink(x)"},
		{Python, "x = [y for y in z if y == src()]\nsink(x)", ""},
		{Python, "x = [1 for y in src()]\nsink(x)", ""},
		{Python, "match src():\n  case [a, P(q=b)]: sink(a, b)\n  case {'k': c}: sink(c)", "sink(a, b)|sink(c)"},

		// Functions that are handed over.
		{JavaScript, "let x; g(() => { x = src(); }); sink(x)", "sink(x)"},
		{JavaScript, "let x; g(() => { let x = src(); }); sink(x)", ""},
		{Ruby, "x = ''; [1].each { |v| x = src() }; sink(x)", "sink(x)"},
		{Ruby, "src().each { |v| sink(v) }", "sink(v)"},
		{CSharp, "src().ForEach(s => sink(s));", "sink(s)"},
		{Python, "def g(a=src()):\n  sink(a)", "sink(a)"},

		// Deep, but ordinary.
		{JavaScript, strings.Repeat("if (a) { ", 100) + "sink(src())" + strings.Repeat(" }", 100), "sink(src())"},
		{JavaScript, strings.Repeat("g(() => { ", 30) + "sink(src())" + strings.Repeat(" })", 30), "sink(src())"},
		{JavaScript, "let x = src(); " + strings.Repeat("for (a of b) { x = 'a'; ", 12) + "sink(x); x = src(); sink(x)" + strings.Repeat(" }", 12), "sink(x)"},
	} {
		code, body := within(test.language, test.code), taintBody
		if test.language == Bash {
			body = strings.ReplaceAll(body, "(...)", " ...")
		}
		got := strings.Join(scanWith(t, pattern(string(test.language), body), Source{Language: test.language, Code: code}), "|")
		if got != test.want {
			t.Errorf("%s\n%s\ngot  %s\nwant %s", test.language, test.code, got, test.want)
		}
	}
}

// TestTaintPropagators checks that nested propagators are evaluated once, and that
// one may not ask for itself for ever. The steps are what bounds them.
func TestTaintPropagators(t *testing.T) {
	rules := pattern("javascript", taintBody+`  pattern-propagators:
    - {pattern: $TO.push($FROM), from: $FROM, to: $TO}
    - patterns: [{pattern-inside: $TO = $FROM.get(...)}, {pattern: $FROM}]
      from: $FROM
      to: $TO
`)
	for code, want := range map[string]string{
		"sink(" + strings.Repeat("a.push(", 100) + "src()" + strings.Repeat(")", 100) + ")": "one",
		"a.push(src()); sink(a)":       "one",
		"y = x.get(1); sink(src())":    "one",
		"x = src(); y = x.get(); g(y)": "",
	} {
		got := scanWith(t, rules, Source{Language: JavaScript, Code: code})
		if (len(got) == 1) != (want == "one") {
			t.Errorf("%s\ngot %q, want %s", code, got, want)
		}
	}
}

// TestTaintBounded runs what is built to take long: the steps end it, with an error
// or with the finding, never in silence.
func TestTaintBounded(t *testing.T) {
	set, err := Load(fstest.MapFS{"r.yaml": {Data: []byte(pattern("javascript", taintBody))}}, ".")
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(Options{Rules: set})
	if err != nil {
		t.Fatal(err)
	}
	loops, tries := 100, 60
	for _, code := range []string{
		strings.Repeat("while (a) { x = 1; ", loops) + "sink(x); x = src(); sink(x);" + strings.Repeat("}", loops),
		strings.Repeat("try { x = src() } finally { ", tries) + "sink(x)" + strings.Repeat("}", tries),
		strings.Repeat("if (a) { x = src() } else ", 2000) + "{ } sink(x)",
		strings.Repeat("() => ", 300) + "sink(src())",
	} {
		res, err := s.Scan(context.Background(), Source{Language: JavaScript, Code: code})
		if !errors.Is(err, ErrEffort) && (err != nil || len(res.Findings) == 0) {
			t.Errorf("%.60s … got %d findings, %v", code, len(res.Findings), err)
		}
	}
}
