package ast

import (
	"slices"
	"strings"
	"testing"

	"example.com/plumb/internal/syntax"
)

func lower(t testing.TB, language, text string) (*Lowerer, *Tree) {
	t.Helper()
	var gs syntax.Grammars
	name := language
	if name == "php" {
		name = "php_only"
	}
	g, ok := gs.Get(name)
	if !ok {
		t.Fatalf("no grammar %s", name)
	}
	raw, err := g.Parse(text, Effort(len(text)), nil)
	if err != nil {
		t.Fatal(err)
	}
	l := newLowerer(language, g, &symbolNames{ids: map[string]uint16{}})
	tree := l.Lower(text, raw, Atoms{})
	l.Resolve(tree, Atoms{})
	return l, tree
}

// parsed reads a text in the form in which it makes the most sense.
func parsed(t testing.TB, language, text string) *Parsed {
	t.Helper()
	f, err := NewFront(language, &syntax.Grammars{})
	if err != nil {
		t.Fatal(err)
	}
	p, err := f.Parse(text, Atoms{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestLower shows the common form of each language's everyday code. A number before
// a colon is a role, in the order of the Role constants.
func TestLower(t *testing.T) {
	for _, test := range []struct{ language, text, want string }{
		{"python", `a.b(x, k=f"q {y}")`, "(ExprStmt (Call (Member `.` a b) x (Keyword k (Template `q {y}` 14:\"q \" y))))"},
		{"python", "@d\ndef f(a, b=1): return a", "(Func 9:(Other d) 1:f 4:(Params (Param 1:a) (Param 1:b 3:(Number `1`))) 5:(Block (Return a)))"},
		{"java", `String x = a.b(1);`, "(Var 1:x 2:String 3:(Call (Member `.` a b) (Number `1`)))"},
		{"java", `@A("b") public int f(final String s) { return 1; }`, "(Func 9:(Other (Call A \"b\")) 10:public 1:f 2:int 4:(Params (Param 10:final 1:s 2:String)) 5:(Block (Return (Number `1`))))"},
		{"csharp", `var x = new Foo(s) { A = 1 };`, "(Var 1:x 2:var 3:(New Foo s 13:(<initializer_expression> (Assign `=` A (Number `1`)))))"},
		{"c", `char buf[10], *q = x;`, "(Var 1:buf 2:(Other char (Number `10`))) (Var 1:q 2:(Other char) 3:x)"},
		{"cpp", `std::vector<int> v(3);`, "(Var 1:v 2:(Member `.` std (Ident `vector` (<template_argument_list> (<type_descriptor> 2:int)))) 3:(New  (Number `3`)))"},
		{"go", "x, err := foo(a)", "(Var 1:(List x err) 3:(Call foo a))"},
		{"rust", `println!("x {}", a.b(1), &y);`, "(ExprStmt (Call println! \"x {}\" (Call (Member `.` a b) (Number `1`)) y))"},
		{"rust", `t!(unsafe { f() });`, "(ExprStmt (Call t! (<unsafe_block> (Block (ExprStmt (Call f))))))"},
		{"ruby", "foo.bar 1, a: 2", "(ExprStmt (Call (Member `.` foo bar) (Number `1`) (Pair (Literal `:a`) (Number `2`))))"},
		{"ruby", "system(\"ls #{a}\")", "(ExprStmt (Call system (Template `ls #{a}` 14:\"ls \" a)))"},
		{"bash", `x=$1; eval "$x"`, "(ExprStmt (Assign `=` x (<simple_expansion> 1))) (ExprStmt (Call eval (Template `$x` (<simple_expansion> x))))"},
		{"php", `echo "a $x"; $a->b($x);`, "(ExprStmt (Call echo (Template `a $x` 14:\"a \" $x))) (ExprStmt (Call (Member `.` $a b) $x))"},
		{"javascript", `const h = async (x) => { eval(x) };`, "(Var 1:h 3:(Func 10:async 4:(Params (Param 1:x)) 5:(Block (ExprStmt (Call eval x)))))"},
		{"typescript", "const x: string = `a ${b}`;", "(Var 1:x 2:string 3:(Template `a ${b}` 14:\"a \" b))"},
	} {
		l, tree := lower(t, test.language, test.text)
		if got := strings.TrimSuffix(strings.TrimPrefix(l.Dump(tree.Root), "(Block "), ")"); got != test.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", test.language, test.text, got, test.want)
		}
	}
}

// TestResolve checks imported names and names that hold literals.
func TestResolve(t *testing.T) {
	for _, test := range []struct{ language, text, name, full, constant string }{
		{"python", "from hashlib import md5 as m\nm(x)", "m", "hashlib.md5", ""},
		{"python", "import os.path as p\np.join(a)", "p", "os.path", ""},
		{"javascript", "const {exec: e} = require('node:child_process'); e(x)", "e", "child_process.exec", ""},
		{"typescript", "import * as cp from 'child_process'; cp.exec(x)", "cp", "child_process", ""},
		{"java", "import a.b.C; class D { C f; void g() { C.h(); } }", "C", "a.b.C", ""},
		{"rust", "use std::process::{Command, Stdio as S}; fn f() { S::null(); }", "S", "std.process.Stdio", ""},
		{"php", "use A\\B\\C as D; new D();", "D", "A.B.C", ""},
		{"python", "k = 'a'\nf(k)", "k", "", "a"},
		{"python", "k = 'a'\nk = g()\nf(k)", "k", "", ""},
		{"c", "void f(void) { int n = 5; n++; g(n); }", "n", "", ""},
	} {
		_, tree := lower(t, test.language, test.text)
		var last *Node
		for _, n := range tree.ByKind[Ident] {
			if n.Text == test.name && !n.isPart() {
				last = n
			}
		}
		if last == nil {
			t.Errorf("%s: no use of %s", test.text, test.name)
			continue
		}
		constant := ""
		if last.Const != nil {
			constant = last.Const.Text
		}
		if last.Full != test.full || constant != test.constant {
			t.Errorf("%s: %s is %q, holds %q", test.text, test.name, last.Full, constant)
		}
	}
}

// TestFragments checks that code cut out of something parses in the form in which
// it was.
func TestFragments(t *testing.T) {
	for _, test := range []struct{ language, text, wrapping string }{
		{"java", "int a = 1;\nfoo(a);", "file"},
		{"java", "  foo(a, b(", "closed|body|class|expression"},
		{"java", "  return x;\n}\n\npublic int g() { return 1; }", "class|body"},
		{"csharp", "public int F() { return 1; }\nprivate int g;", "file|class"},
		{"c", "  x = 1;\n  }\n  return x;\n}", "body|closed"},
		{"php", "public function f() { return 1; }", "class"},
		{"php", "<?php f(1);", "tag"},
		{"python", "        x = 1\n        return x\n    def g():\n        pass", "body"},
		{"go", "if err != nil {\n\treturn err", "closed|body"},
	} {
		p := parsed(t, test.language, test.text)
		if !slices.Contains(strings.Split(test.wrapping, "|"), p.Health.Wrapping) || p.Health.ErrorBytes > 0 {
			t.Errorf("%s %q: %+v, want %s", test.language, test.text, p.Health, test.wrapping)
		}
	}
}
