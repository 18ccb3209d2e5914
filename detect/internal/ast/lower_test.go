package ast

import (
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

func TestLower(t *testing.T) {
	for _, test := range []struct{ language, text, want string }{
		{"python", `a.b(x, k=f"q {y}")`, "(Block (ExprStmt (Call (Member `.` a b) x (Keyword k (Template `q {y}` \"q \" y)))))"},
		{"java", `String x = a.b(1);`, ""},
	} {
		l, tree := lower(t, test.language, test.text)
		got := l.Dump(tree.Root)
		if test.want == "" {
			t.Log(got)
			continue
		}
		if got != test.want {
			t.Errorf("%s\ngot  %s\nwant %s", test.text, got, test.want)
		}
	}
}

func TestDumpAll(t *testing.T) {
	for _, test := range []struct{ language, text string }{
		{"java", `@A(b=1) class X { private static final String Q = "q"; @Get("x") public void m(final String s, int... n) throws E { int[] z = new int[3]; Object o = new Foo<A>(1) { }; a.b.C d = (T) e; for (int i = 0; i < n; i++) { x += 1; } } }`},
		{"csharp", `[A] class X { [Http("a")] public ActionResult M([B] string s, int t = 1) { var x = new Foo(s) { A = 1 }; a.b(ref s, n: 2); a?.b(); x = $"q {s} t"; string y = @"v"; x["a"] = JsonConvert.Get<T>(z); return View(); } string f = "z"; }`},
		{"cpp", `std::string s = "a"; char buf[10], *q = x; int f(char *a, int n) { std::vector<int> v(3); a->b(1)[2]; x = new Foo(1); delete[] p; *p = 3; (char*)malloc(n*2); return n; }`},
		{"go", `package a; import e "os/exec"; var q string = "a"; func (s *T) f(a, b int, c string) (int, error) { x, err := foo(a); h := T{A: 1, "b": 2}; a.b.c(x...); x = y; return 1, nil }`},
		{"rust", `use std::process::Command; fn f(a: &str) -> i32 { let mut x: u8 = 1; Command::new("sh").arg(a).output()?; println!("x {}", a.b(1), &y, z = 1); unsafe { *p = 1; } foo::<T>(1); x }`},
		{"ruby", "class A < B\n  def m(a, b = 1, k: 2)\n    system(\"ls #{a}\")\n    foo.bar 1, a: 2\n    foo.each do |x| y end\n    @v = params[:id]\n  end\nend"},
		{"bash", `x=$1; curl -k "http://$h/$x" | sh; foo() { local a=b; eval "$x"; }`},
		{"php", `$x = $_GET["a"]; foo($x, n: 1); $a->b($x)->c; A::b(1); echo "a $x"; include $x; function f(int $a, $b = 1) { return 1; } $x .= "a" . $b; class A extends B { private $p = 1; const Z = 2; public function m() {} } $a = array("k" => 1);`},
		{"typescript", "import {exec as e} from \"child_process\"; const x: string = `a ${b}`; const {q, w: z} = require(\"y\"); (a) => a?.b!.c; class A extends B { private p: T = 1; @D() m(@P() a: T): void {} } e(1); x += 1; i++; ({a, b: 1, m() {}});"},
		{"javascript", `function f(a, b = 1, ...c) { return await g(); } const h = async (x) => { eval(x) }; a[b] = <div x={1}/>;`},
	} {
		l, tree := lower(t, test.language, test.text)
		t.Logf("%s\n%s", test.language, strings.ReplaceAll(l.Dump(tree.Root), "(ExprStmt", "\n(ExprStmt"))
	}
}
