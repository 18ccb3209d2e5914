package weakcode

import (
	"strings"
	"testing"

	"example.com/plumb/detect"
)

const pyBefore = "import os\n\ndef run(args):\n    name = args[0]\n    if name:\n"

func TestJoin(t *testing.T) {
	cBefore := "int copy(char *to, const char *from) {\n  char buffer[16];\n  if (!from)\n    return -1;\n"
	for _, tt := range []struct {
		name           string
		language       detect.Language
		before, answer string
		want           string
		notes          string
	}{
		{"as it should be", detect.Python, pyBefore, "        os.system(name)\n    return 1\n", "        os.system(name)\n    return 1", ""},
		{"repeats all", detect.Python, pyBefore, pyBefore + "        os.system(name)\n", "        os.system(name)", "repetition of 4 lines dropped"},
		{"repeats all but blank lines", detect.Python, pyBefore, strings.ReplaceAll(pyBefore, "\n\n", "\n") + "        os.system(name)\n", "        os.system(name)", "repetition of 4 lines dropped"},
		{"repeats the end, dedented", detect.Python, pyBefore, "name = args[0]\nif name:\n    os.system(name)\n", "        os.system(name)", "repetition of 2 lines dropped; indentation moved by +4, as that of the repeated code"},
		{"repeats the last line", detect.C, cBefore, "    return -1;\n  strcpy(buffer, from);\n", "  strcpy(buffer, from);", "repetition of one line dropped"},
		{"a brace is no repetition", detect.C, "void f(void) {\n  if (a) {\n  }\n", "  }\n}\n", "  }\n}", ""},
		{"adds an import and repeats", detect.Python, pyBefore, "import shlex\n" + pyBefore + "        os.system(shlex.quote(name))\n", "        import shlex\n        os.system(shlex.quote(name))", "repetition of 4 lines dropped, with one line before it, but for its imports"},
		{"adds words and a comment and repeats", detect.Python, pyBefore, "Here is the code:\n# run.py\n" + pyBefore + "        os.system(name)\n", "        os.system(name)", "repetition of 4 lines dropped, with 2 lines before it"},
		{"adds a function and repeats", detect.Python, pyBefore, "def weak(x):\n    os.system(x)\n\n" + pyBefore + "        weak(name)\n", "        def weak(x):\n            os.system(x)\n        \n        import os\n        \n        def run(args):\n            name = args[0]\n            if name:\n                weak(name)", "indentation moved by +8"},
		{"a second function that begins alike", detect.C, cBefore, "  strcpy(buffer, from);\n  return 0;\n}\n\nint copy2(char *to, const char *from) {\n  char buffer[16];\n  if (!from)\n    return -1;\n  return 0;\n}\n", "  strcpy(buffer, from);\n  return 0;\n}\n\nint copy2(char *to, const char *from) {\n  char buffer[16];\n  if (!from)\n    return -1;\n  return 0;\n}", ""},
		{"given lines in another order", detect.C, cBefore + "  if (!to)\n    return -2;\n  check(to);\n", "  if (!to)\n  char buffer[16];\n  gets(buffer);\n  if (!to)\n    return -2;\n  check(to);\n", "  if (!to)\n  char buffer[16];\n  gets(buffer);\n  if (!to)\n    return -2;\n  check(to);", ""},
		{"code behind a mark", detect.C, cBefore, "  /* existing code */ strcpy(buffer, from);\n", "  /* existing code */ strcpy(buffer, from);", ""},
		{"the same lines in another function", detect.Python, "def a():\n    conn = get_db_connection()\n    cur = conn.cursor()\n    cur.execute(\"SELECT 1\")\n\ndef b():\n    name = request.args[\"name\"]\n", "    conn = get_db_connection()\n    cur = conn.cursor()\n    cur.execute(name)\n", "    conn = get_db_connection()\n    cur = conn.cursor()\n    cur.execute(name)", ""},
		{"begins again, but needs what was given", detect.Python, "def run(request, log):\n    check_the_request(request)\n    name = request.args[0]\n", "def run(request, log):\n    check_the_request(request)\n    os.system(name)\n", "def run(request, log):\n    check_the_request(request)\n    os.system(name)", ""},
		{"begins again, and makes its own", detect.Python, "def run(request, log):\n    check_the_request(request)\n    name = request.args[0]\n", "def run(request, log):\n    check_the_request(request)\n    name = request.form[0]\n    os.system(name)\n", "    name = request.form[0]\n    os.system(name)", "begins again within the given code, and replaces one line of it; repetition of 2 lines dropped"},
		{"a value that was given anew", detect.C, "int run(int n, char **names) {\n  char *name = \"none\";\n  name = names[0];\n", "int run(int n, char **names) {\n  char *name = \"none\";\n  system(name);\n", "int run(int n, char **names) {\n  char *name = \"none\";\n  system(name);", ""},
		{"an import in a language that wants it first", detect.Go, "package a\n\nfunc f(s string) {\n\tcheck(s)\n\tlog(s)\n", "import \"os/exec\"\n\nfunc f(s string) {\n\tcheck(s)\n\tlog(s)\n\texec.Command(s).Run()\n}\n", "\texec.Command(s).Run()\n}", "repetition of 3 lines dropped, with one line before it, but for its imports"},
		{"marks what is left out", detect.Python, pyBefore, "# ... existing code ...\n        os.system(name)\n", "        os.system(name)", "a mark for the code before dropped"},
		{"begins in the first column", detect.Python, pyBefore, "os.system(name)\nos.remove(name)\n", "        os.system(name)\n        os.remove(name)", "indentation moved by +8"},
		{"lost the first line's blanks", detect.Python, pyBefore, "os.system(name)\n        os.remove(name)\n    return 1\n", "        os.system(name)\n        os.remove(name)\n    return 1", "the first line's lost indentation put back"},
		{"an import in the first column, then code there", detect.Python, pyBefore, "import shlex\n# as it is\nos.system(name)\n", "        import shlex\n        # as it is\n        os.system(name)", "indentation moved by +8"},
		{"an import in the first column, then a function", detect.Python, pyBefore + "        pass\n", "import shlex\n\ndef other():\n    pass\n", "import shlex\n\ndef other():\n    pass", ""},
		{"behind a comment with a colon", detect.Python, "def f(a):\n    # Like this:\n", "    run(a)\n", "    run(a)", ""},
		{"behind a block with a comment", detect.Python, "def f(a):\n    if a:  # given\n", "        run(a)\n", "        run(a)", ""},
		{"another function", detect.Python, pyBefore + "        pass\n", "def other():\n    pass\n", "def other():\n    pass", ""},
		{"deeper than it may be", detect.Python, "def f():\n    a = 1\n", "        b = 2\n        return b\n", "    b = 2\n    return b", "indentation moved by -4"},
		{"in brackets indentation is free", detect.Python, "x = f(\n    a,\n", "b)\n", "b)", ""},
		{"tabs", detect.Go, "func f() {\n\tif a {\n", "    b()\n    }\n", "\tb()\n\t}", "blanks at the beginning of lines turned into tabs"},
		{"goes on in the line", detect.Java, "class A {\n  String query =\n", "  String query = \"SELECT\" + id;\n", "  \"SELECT\" + id;", "the repeated beginning of a line dropped"},
		{"begins again and goes another way", detect.Python, pyBefore, "def run(args):\n    name = args[0]\n    subprocess.run([name])\n", "    subprocess.run([name])", "begins again within the given code, and replaces one line of it; repetition of 2 lines dropped"},
		{"nothing but a repetition", detect.C, cBefore, cBefore, "", "repetition of 4 lines dropped"},
	} {
		j := join(tt.language, tt.before, tt.answer)
		got, notes := j.code, j.notes
		if !strings.HasPrefix(tt.before, j.before) && !strings.Contains(j.before, "exec") {
			t.Errorf("%s: before became %q", tt.name, j.before)
		}
		if got != tt.want || strings.Join(notes, "; ") != tt.notes {
			t.Errorf("%s:\ngot  %q (%s)\nwant %q (%s)", tt.name, got, strings.Join(notes, "; "), tt.want, tt.notes)
		}
	}
}

// Whatever a model writes, joining ends, and a clean continuation stays as it is.
func FuzzJoin(f *testing.F) {
	f.Add(pyBefore, "        os.system(name)\n")
	f.Add("\tif a {\n", "    b()\n")
	f.Add("x = '''\n", "...\n'\n")
	f.Fuzz(func(t *testing.T, before, answer string) {
		for _, l := range []detect.Language{detect.Python, detect.C} {
			got := join(l, before, answer)
			if strings.TrimSpace(answer) == "" && strings.TrimSpace(got.code) != "" {
				t.Errorf("%q out of nothing", got.code)
			}
		}
	})
}
