package ast

import "testing"

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
		{"go", "\tx := f()\n\treturn x\n}\n\nfunc g(a string) {\n\th(a,\n"},
	} {
		p := parsed(t, test.language, test.code)
		if p.Health.cost() > 0 {
			t.Errorf("%s: %+v\n%s", test.language, p.Health, test.code)
		}
	}
}
