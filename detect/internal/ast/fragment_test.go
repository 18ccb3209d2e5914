package ast

import (
	"strings"
	"testing"
)

// TestCutOff: cut-off code of every language is read without an error once it
// is known what it was cut from.
func TestCutOff(t *testing.T) {
	for _, test := range []struct{ language, code string }{
		{"java", "ssh.addHostKeyVerifier(new V());\nint x = 1;\nssh.connect(host,\n"},
		{"java", "    return a;\n  }\n  @Get(\"/b\")\n  String b(String c) {\n    return \"d\" + c;\n"},
		{"java", "  } catch (IOException e) {\n    log(e);\n  }\n  g(\"unfinished"},
		{"csharp", "a.Key = f();\nb.IV = g();\nbyte[] z = h(\n"},
		{"csharp", "    return Redirect(address);\n}\nforeach (var e in result.Errors\n"},
		{"c", " * what it does\n */\nint f(char *a) {\n  char b[9];\n  strcpy(b, a);\n"},
		{"c", "  x = 1;\n}\n\nint g(void) {\n  for (int i = 0; i <"},
		{"cpp", "    std::string a = f(x,\n"},
		{"python", "  the text of a docstring,\n  which isn't code.\n  \"\"\"\n  x = f(\n"},
		{"python", "def f(a):\n  \"\"\"Begins, and\n  is cut"},
		{"python", "if a:\n  b()\nelse:"},
		{"javascript", "  return a;\n}, function (err, b) {\n  c.d = /['\"]/.test(b) || `x"},
		{"javascript", "} else {\n  f(a);\n}\ng("},
		{"php", "'user' => 'root',\n'port' => 3306,\n"},
		{"php", "$a = $_GET['a'];\nf($a);\n?>\n<p><?= $a ?></p>\n"},
		{"php", "<h1>It's a page</h1>\n<?php foreach ($a as $b): ?>\n<li><?= $b ?></li>\n<?php endforeach; ?>\n"},
		{"ruby", "      a.b\n    end\n  end\n\n  def c(d)\n    case d\n    when 1\n      e"},
		{"ruby", "    else\n      a\n    end\n  rescue E => e\n    b\n  end\n"},
		{"bash", "    a\n  fi\n}\n\nb() {\n  for c in d; do\n    e \"$c\"\n"},
		{"rust", "        y\n    }\n}\n\nfn f(a: u8) -> u8 {\n    g(a,\n"},
		{"javascript", "    a(b);\n  } catch (c) {\n    d(c);\n  }\n});\n\ne.f('/g', (h) => {\n  i(h);\n});\n"},
		{"javascript", "    headers: { a: 'b' },\n    body: c,\n  });\n  return d;\n}\n"},
		{"javascript", "    case 'a':\n      b();\n      break;\n    default:\n      c();\n  }\n}\n"},
		{"java", "int a = 1;\ntry {\n  b(a);\n  for (C c : d) {\n    e(c"},
		{"java", "    a();\n  });\n  b(c);\n}\n\n@D\nprivate void e() {\n  f();\n"},
		{"java", "    break;\n  case A:\n    b();\n    break;\n  default:\n    c();\n"},
		{"csharp", "a.B();\n#if C\nd();\n#else\nvar e = new F { G = 1,\n"},
		{"c", "#ifdef A\nint b(void) {\n  c();\n"},
		{"c", "  a();\n#else\n  b();\n#endif\n  c();\n}\n"},
		{"php", "    return $a;\n}\n\npublic function b($c)\n{\n    d($c);\n}\n"},
		{"php", "    'a' => $b,\n    'c' => $d,\n));\n$this->e();\n}\n"},
		{"php", "else {\n  $a = b();\n}\n"},
		{"rust", "    a: u8,\n    b: Vec<C>,\n}\n\nfn d() {\n    e(\n"},
		{"rust", "            f(x)\n        },\n        None => g(),\n    }\n    h();\n}\n"},
		{"go", "\t\t\tlog.Print(err)\n\t\t}\n\t}\n\treturn x\n}\n\nfunc g(a string) {\n\th(a)\n"},
		{"go", "\t\tx.Close()\n\t})\n\ty := z()\n"},
		{"rust", "            f(x)\n        }\n    }\n}\n\nfn g() {\n    h(\n"},
		{"javascript", "      const a = b()\n      return a(c)\n    }\n  }\n})\n\nd()\n"},
		{"go", "\tx := f()\n\treturn x\n}\n\nfunc g(a string) {\n\th(a,\n"},
	} {
		p := parsed(t, test.language, test.code)
		if p.Health.cost() > 0 {
			t.Errorf("%s: %+v\n%s", test.language, p.Health, test.code)
		}
	}
}

// TestWholeFile: what only looks cut off is read as it is, and nothing of it is
// taken for a comment.
func TestWholeFile(t *testing.T) {
	for _, test := range []struct{ language, code string }{
		{"javascript", "const a = b.replace(/\\*(.+?)\\*/g, '{');\nf(a);\n"},
		{"javascript", "const a = { accept: 'text/html, */*' };\nf(a);\n"},
		{"javascript", "const a = /[(]/;\nf(a);\n"},
		{"php", "<?php\n$a = <<<B\n  it's {\nB;\nf($a);\n"},
		{"rust", "fn f<'a>(x: &'a str) -> char {\n    '{'\n}\n"},
		{"c", "char a = '{';\nint b(void) { return a; }\n"},
	} {
		p := parsed(t, test.language, test.code)
		if p.Health.cost() > 0 || p.Shift > 0 {
			t.Errorf("%s: %+v, read as %q", test.language, p.Health, p.Text)
		}
	}
}

// TestMembersAndStatements: statements are not taken for the members of a class.
func TestMembersAndStatements(t *testing.T) {
	p := parsed(t, "csharp", "  a.B(c);\n  return D(e);\n}\nforeach (var f in g")
	if p.Health.cost() > 0 || !strings.Contains(p.Text[:p.Shift], "(") {
		t.Errorf("%+v, read as %q", p.Health, p.Text)
	}
}
