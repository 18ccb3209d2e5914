package extract_test

import (
	"strings"
	"testing"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang/extract"
)

const reader = "def read_user_file(root, name):\n    return None\n"

func TestFiles(t *testing.T) {
	fence := "```python\ndef read_user_file(root, name):\n    return 'text'\n```\n"
	for _, c := range []struct {
		name  string
		files map[string]string
		text  string
		fns   string
		code  string
		how   string
	}{
		{
			"a file wins over the text",
			map[string]string{"answer.py": reader},
			fence, "read_user_file",
			reader, "file answer.py, which defines read_user_file",
		},
		{
			"the shallowest, then the first by name",
			map[string]string{"src/a.py": reader + "#1", "b.py": reader + "#2", "c.py": reader + "#3", "notes.txt": reader},
			"", "read_user_file",
			reader + "#2", "file b.py, the last that defines read_user_file",
		},
		{
			"a file that does not define it loses to the text",
			map[string]string{"answer.py": "x = 1\n"},
			fence, "read_user_file",
			"def read_user_file(root, name):\n    return 'text'\n", "the only block (python), which defines read_user_file",
		},
		{
			"two files together",
			map[string]string{"b.py": "def two():\n    pass\n", "a.py": "def one():\n    pass\n"},
			"Done.", "one two",
			"def two():\n    pass\n\n\ndef one():\n    pass\n", "file b.py and file a.py joined, which together define one and two",
		},
		{
			"CRLF and a byte order mark",
			map[string]string{"a.PY": "\ufeff" + strings.ReplaceAll(reader, "\n", "\r\n")},
			"", "read_user_file",
			reader, "file a.PY, which defines read_user_file",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := map[string][]byte{}
			for p, data := range c.files {
				files[p] = []byte(data)
			}
			got := extract.Find(languages(t)["python"], extract.Answer{Text: c.text, Files: files, Functions: strings.Fields(c.fns)})
			if got.Outcome != eval.Scored || got.Code != c.code || got.How != c.how {
				t.Errorf("got %+v\nwant %q, %q", got, c.code, c.how)
			}
		})
	}
}

// Inputs of megabytes that would take for ever if anything were quadratic.
func TestLongInputs(t *testing.T) {
	const size = 2 << 20
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	all := languages(t)
	for name, text := range map[string]string{
		"one line":          fill("x"),
		"backticks":         fill("`"),
		"fences":            fill("```\n"),
		"tagged fences":     fill("```python\n"),
		"blocks":            fill("```python\ndef read_user_file_(x):\n```\n"),
		"unclosed quotes":   fill("'\"\n"),
		"triple quotes":     "```python\n" + fill("'''\n"),
		"functions":         fill("def f():\n    pass\n"),
		"braces":            fill("function f() {}\n"),
		"slashes":           fill("/ /* */ // \n"),
		"markers":           fill("<|im_end"),
		"think":             fill("<think>\n</think>\n"),
		"spaces":            fill(" ") + "```",
		"read_user_file":    fill("read_user_file readUserFile\n"),
		"exports":           "module.exports = {" + fill("readUserFile,"),
		"fences with words": fill("```js\nreadUserFile\n```\n"),
	} {
		for _, l := range []string{"python", "javascript"} {
			a := extract.Answer{Text: text, Functions: []string{"read_user_file"}}
			if c := extract.Find(all[l], a); len(c.Code) > len(text) {
				t.Errorf("%s: more code than text", name)
			}
			for _, stub := range []string{"def read_user_file(x):\n", "function readUserFile(x) {\n"} {
				a.Functions = []string{"read_user_file", "other"}
				if c := extract.Completion(all[l], stub, a); len(c.Code) > len(text)+len(stub) {
					t.Errorf("%s: more code than stub and text", name)
				}
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"", "```python\n" + reader + "```", "~~~\n" + reader, "  ```py\n  " + reader + "  ```\r\n", "<think>\n</think>\n```js\nfunction readUserFile() {}",
		"````md\n```python\n" + reader + "```\n````", "\ufeff" + reader, "```python\n```python\n" + reader,
	} {
		f.Add(s, false)
		f.Add(s, true)
	}
	all := languages(f)
	f.Fuzz(func(t *testing.T, text string, cut bool) {
		for _, name := range []string{"python", "javascript", "go"} {
			for _, fns := range []string{"read_user_file", "read_user_file other_one"} {
				a := extract.Answer{Text: text, Functions: strings.Fields(fns), Cut: cut}
				checkChoice(t, a, extract.Find(all[name], a))
				checkChoice(t, a, extract.Completion(all[name], "def read_user_file():\n", a))
				checkChoice(t, a, extract.Completion(all[name], "function readUserFile() {\n", a))
			}
		}
	})
}

// checkChoice checks what holds for every choice: code is there exactly when it
// is scored, and each of its lines stands in the answer (or is the stub).
func checkChoice(t *testing.T, a extract.Answer, c extract.Choice) {
	t.Helper()
	if c.How == "" || (c.Outcome == eval.Scored) == (c.Reason != "") || (c.Outcome != eval.Scored && c.Code != "") {
		t.Fatalf("incoherent choice %+v", c)
	}
	text := strings.ReplaceAll(a.Text, "\r\n", "\n")
	code := strings.TrimPrefix(strings.TrimPrefix(c.Code, "def read_user_file():\n"), "function readUserFile() {\n")
	for line := range strings.Lines(code) {
		if !strings.Contains(text, strings.TrimSuffix(line, "\n")) {
			t.Fatalf("line %q of the code is not in the answer", line)
		}
	}
}
