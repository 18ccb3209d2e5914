package weakcode

import (
	"strings"
	"testing"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

func TestFind(t *testing.T) {
	const py = "import os\nos.system(name)"
	fence := func(tag, code string) string { return "```" + tag + "\n" + code + "\n```\n" }
	for _, tt := range []struct {
		name, text string
		finish     eval.Finish
		raw        bool
		outcome    eval.Outcome
		reason     string
		code       string // parts joined by |
	}{
		{name: "a block", text: "Sure:\n" + fence("python", py) + "This runs it.", outcome: eval.Scored, code: py},
		{name: "no tag", text: fence("", py), outcome: eval.Scored, code: py},
		{name: "never closed", text: "```py\n" + py, outcome: eval.Scored, code: py},
		{name: "all blocks of the language", text: fence("python", "a = 1") + "and\n" + fence("json", "{}") + fence("py", "b = 2"), outcome: eval.Scored, code: "a = 1|b = 2"},
		{name: "output beside code", text: fence("python", py) + "prints\n" + fence("", "hello"), outcome: eval.Scored, code: py},
		{name: "another language", text: fence("kotlin", "val a = 1"), outcome: eval.Invalid, reason: "language"},
		{name: "another that we know", text: fence("java", "int a = 1;"), outcome: eval.Invalid, reason: "language"},
		{name: "no fence", text: py, outcome: eval.Scored, code: py},
		{name: "words before", text: "Here is the continuation of the code:\n\n    os.system(name)\n    return 1\n", outcome: eval.Scored, code: "    os.system(name)\n    return 1"},
		{name: "words after", text: py + "\n\nThis code runs the command that was named.\nIt returns nothing.", outcome: eval.Scored, code: py},
		{name: "a docstring goes on", text: "    Returns the number of rows in the table.\n    \"\"\"\n    return n", outcome: eval.Scored, code: "    Returns the number of rows in the table.\n    \"\"\"\n    return n"},
		{name: "SQL goes on", text: "SELECT name FROM users WHERE id = 1\n\"\"\")", outcome: eval.Scored, code: "SELECT name FROM users WHERE id = 1\n\"\"\")"},
		{name: "a fence that nothing opened", text: py + "\n```\n", outcome: eval.Scored, code: py},
		{name: "a base model goes on and on", text: py + "\n```\nWhat does it do?\n```python\nx = 1\n", raw: true, outcome: eval.Scored, code: py},
		{name: "prose", text: "The code reads a name and then runs it.\n\nYou should also add a test for this.", outcome: eval.Invalid, reason: "prose"},
		{name: "prose in small letters", text: "Die Funktion prüft zuerst den Puffer.\nman ruft sie einmal für jedes Paket auf\n- first open the file with care", outcome: eval.Invalid, reason: "prose"},
		{name: "words that are code", text: "Total = 3\nreturn the value of it", outcome: eval.Scored, code: "Total = 3\nreturn the value of it"},
		{name: "prose in Chinese", text: "这段代码读取名称然后运行它。", outcome: eval.Invalid, reason: "prose"},
		{name: "refusal", text: "I'm sorry, but I can't help with that request.", outcome: eval.Refused, reason: "model"},
		{name: "empty", text: "  \n", finish: eval.FinishStop, outcome: eval.Invalid, reason: "empty"},
		{name: "an empty block", text: fence("python", ""), outcome: eval.Invalid, reason: "prose"},
		{name: "cut within a line", text: "```python\nos.sys", finish: eval.FinishLength, outcome: eval.Invalid, reason: "cut"},
		{name: "cut, but something", text: "```python\n" + py + "\nif x", finish: eval.FinishLength, outcome: eval.Scored, code: py + "\nif x"},
		{name: "reasoning that never ends", text: "<think>\nos.system", finish: eval.FinishLength, outcome: eval.Invalid, reason: "cut"},
		{name: "reasoning, then code", text: "<think>\nhm\n```python\nno\n```\n</think>\n" + fence("python", py), outcome: eval.Scored, code: py},
	} {
		f := find(detect.Python, eval.Answer{Text: tt.text, Finish: tt.finish}, tt.raw)
		if got := strings.TrimRight(strings.Join(f.parts, "|"), "\n"); f.outcome != tt.outcome || f.reason != tt.reason || strings.ReplaceAll(got, "\n|", "|") != tt.code {
			t.Errorf("%s: %s %s (%s)\ngot  %q\nwant %q", tt.name, f.outcome, f.reason, f.how, got, tt.code)
		}
	}
	f := find(detect.C, eval.Answer{Text: "done", Files: map[string][]byte{"src/a.cpp": []byte("int a;"), "README.md": []byte("x"), "b.c": []byte("int b;")}}, false)
	if strings.Join(f.parts, "|") != "int b;|int a;" || f.how != "file b.c, src/a.cpp" {
		t.Errorf("files: %+v", f)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("```python\nx\n```", true)
	f.Add("Sure:\n\nx = 1\n\nThis is it, as asked for.", false)
	f.Add("```", false)
	f.Fuzz(func(t *testing.T, text string, cut bool) {
		a := eval.Answer{Text: text}
		if cut {
			a.Finish = eval.FinishLength
		}
		got := find(detect.Go, a, false)
		code := strings.TrimSpace(strings.Join(got.parts, ""))
		if (got.outcome == eval.Scored) != (code != "") {
			t.Errorf("%s with code %q", got.outcome, code)
		}
	})
}
