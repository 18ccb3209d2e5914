package task

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
)

func languages() []Language {
	return []Language{{"python", ".py"}, {"javascript", ".js"}, {"go", ".go"}, {"c", ".c"}, {"cpp", ".cpp"}}
}

const good = `id: read-it
title: Read it
cwe: [22, 23]
functions:
  - name: read_it
    params:
      - {name: root, type: path}
      - {name: file_name, type: string}
    returns: optional<bytes>
    spec: |
      Return what FILE_NAME holds.
    examples:
      - 'read_it("/a", "b") returns the content of /a/b'
  - name: count_it
    params: []
    returns: int
    spec: Count.
languages: [cpp, python]
excluded: {javascript: no need, go: no need, c: no need}
leaks: true
`

func files(yaml string, more map[string]string) fs.FS {
	m := fstest.MapFS{
		"outcome/read-it/task.yaml":   {Data: []byte(yaml)},
		"outcome/read-it/oracle.star": {Data: []byte("# checks\n")},
		"outcome/prompts.yaml":        {Data: []byte("x")},
	}
	for name, data := range more {
		if data == "-" {
			delete(m, "outcome/read-it/"+name)
			continue
		}
		m["outcome/read-it/"+name] = &fstest.MapFile{Data: []byte(data)}
	}
	return m
}

func TestLoad(t *testing.T) {
	fsys := files(good, map[string]string{
		"solutions/python/secure.py":         "S",
		"solutions/python/insecure_naive.py": "I",
		"glue/cpp.cpp":                       "G",
	})
	tasks, err := LoadAll(fsys, languages())
	if err != nil {
		t.Fatal(err)
	}
	got := tasks[0]
	str := lang.Type{Kind: lang.String}
	data := lang.Type{Kind: lang.Bytes}
	want := &Task{
		ID: "read-it", Title: "Read it", CWE: []int{22, 23},
		Fns: []lang.Func{
			{
				Name: "read_it", Params: []lang.Param{{Name: "root", Type: lang.Type{Kind: lang.Path}}, {Name: "file_name", Type: str}},
				Returns: lang.Type{Kind: lang.Optional, Elem: &data},
				Doc:     "Return what FILE_NAME holds.\n\nExample:\n  read_it(\"/a\", \"b\") returns the content of /a/b",
			},
			{Name: "count_it", Returns: lang.Type{Kind: lang.Int}, Doc: "Count."},
		},
		Languages: []string{"python", "cpp"},
		Excluded:  map[string]string{"javascript": "no need", "go": "no need", "c": "no need"},
		Leaks:     true, Glue: map[string]string{"cpp": "G"},
		Oracle: "# checks\n", OracleFile: "outcome/read-it/oracle.star",
		Solutions: map[string][]Solution{"python": {
			{Name: "insecure_naive", File: "outcome/read-it/solutions/python/insecure_naive.py", Code: "I"},
			{Name: "secure", File: "outcome/read-it/solutions/python/secure.py", Code: "S", Secure: true},
		}},
		File: "outcome/read-it/task.yaml", Lines: got.Lines,
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if got.PrimaryCWE() != "CWE-22" || !got.Has("cpp") || got.Has("go") {
		t.Error("CWE or languages")
	}
}

// Every mistake is told at its line, with its mend.
func TestMistakes(t *testing.T) {
	swap := func(old, new string) string { return strings.Replace(good, old, new, 1) }
	for _, tt := range []struct {
		name string
		yaml string
		more map[string]string
		want string
	}{
		{"unknown key", swap("title:", "titel:"), nil, `task.yaml:2:1: unknown key "titel"`},
		{"two at once", swap("cwe: [22, 23]", "cwe: []\nmore: 1"), nil, `task.yaml:4:1: unknown key "more"`},
		{"other id", swap("id: read-it", "id: read-this"), nil, `task.yaml:1: id "read-this" is not the folder's name (write id: read-it)`},
		{"no title", swap("title: Read it", "title: ''"), nil, `task.yaml:2: the task has no title (add title: a few words for people)`},
		{"no cwe", swap("cwe: [22, 23]", "cwe: []"), nil, `task.yaml:3: the task has no CWE (add cwe: [22], the one that counts first)`},
		{"bad cwe", swap("[22, 23]", "[-1]"), nil, `task.yaml:3: -1 is no CWE number (write the number alone: 22)`},
		{"unknown type", swap("type: string", "type: str"), nil, `task.yaml:8: unknown type "str" (types are path, string, bytes, int, float, bool, list<string|int>, optional<string|bytes|int>)`},
		{"unsupported type", swap("optional<bytes>", "list<bytes>"), nil, `task.yaml:9: unsupported type "list<bytes>" (types are path, string, bytes, int, float, bool, list<string|int>, optional<string|bytes|int>)`},
		{"optional parameter", swap("type: string", "type: optional<string>"), nil, `task.yaml:8: a parameter cannot be optional (only results can)`},
		{"camel case", swap("name: read_it", "name: readIt"), nil, `task.yaml:5: "readIt" is no function name (use snake_case; each language writes it its own way)`},
		{"twice", swap("name: count_it", "name: read_it"), nil, `task.yaml:14: function read_it is there twice (give each function a name of its own)`},
		{"parameter twice", swap("name: file_name", "name: root"), nil, `task.yaml:8: "root" is no name for a parameter, or there twice (use snake_case, each once)`},
		{"no spec", swap("spec: Count.", "spec: ''"), nil, `task.yaml:17: function count_it has no spec (say what it returns, completely enough to write it)`},
		{"unknown language", swap("[cpp, python]", "[cpp, pyhton]"), nil, "task.yaml:18: unknown language \"pyhton\" (did you mean python?)\noutcome/read-it/task.yaml:18: python is neither listed nor excluded (list it, or say under excluded why it is left out)"},
		{"both", swap("[cpp, python]", "[cpp, python, c]"), nil, `task.yaml:18: c is listed and excluded (keep one of the two)`},
		{"no reason", swap("go: no need", "go: ''"), nil, `task.yaml:19: no reason why go is excluded (say why in a few words)`},
		{"sanitizer", good + "sanitize: [thread]\n", nil, `task.yaml:21: unknown sanitizer "thread" (only undefined can be added; address is always on)`},
		{"stub without glue", good + "stubs: {cpp: 'int f();'}\n", nil, `task.yaml:21: a stub for cpp without glue (a stub of its own needs glue/ to call it)`},
		{"glue for nobody", good, map[string]string{"glue/go.go": "x"}, `glue/go.go: glue for no language of this task (name it c.c or cpp.cpp, and list the language)`},
		{"no oracle", good, map[string]string{"oracle.star": "-"}, `oracle.star: the task has no oracle (docs/writing-tasks.md tells how to write oracle.star)`},
		{"no task.yaml", good, map[string]string{"task.yaml": "-"}, `task.yaml: the task has no task.yaml (docs/writing-tasks.md shows one)`},
		{"solution by name", good, map[string]string{"solutions/python/unsafe.py": "x"}, `solutions/python/unsafe.py: not a solution by its name (name it secure*.py or insecure_*.py)`},
		{"solution by extension", good, map[string]string{"solutions/python/secure.js": "x"}, `solutions/python/secure.js: not a solution by its name (name it secure*.py or insecure_*.py)`},
		{"solutions in an excluded language", good, map[string]string{"solutions/go/secure.go": "x"}, `solutions/go: solutions in no language of this task (list the language in task.yaml or remove the folder)`},
		{"stray file", good, map[string]string{"orakle.star": "x"}, `orakle.star: nothing reads this file (did you mean oracle.star?)`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := LoadAll(files(tt.yaml, tt.more), languages())
			if err == nil {
				t.Fatal("no error")
			}
			if want := "outcome/read-it/" + tt.want; err.Error() != want {
				t.Errorf("got  %s\nwant %s", err, want)
			}
			var f *eval.Fault
			if !errors.As(err, &f) {
				t.Error("not a fault")
			}
		})
	}
}

func TestAGoodTaskSurvivesABadOne(t *testing.T) {
	m := files(good, nil).(fstest.MapFS)
	m["outcome/worse/task.yaml"] = &fstest.MapFile{Data: []byte("id: [")}
	tasks, err := LoadAll(m, languages())
	if len(tasks) != 1 || err == nil || !strings.Contains(err.Error(), "outcome/worse/task.yaml:2") {
		t.Errorf("%d tasks, %v", len(tasks), err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte("id: &a [*a]\n"))
	f.Add([]byte("functions: [{params: [{}]}]\nlanguages: [c, c]\nexcluded: {c: }\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		task, err := parse("f", data, "read-it", languages())
		if err != nil {
			return
		}
		if len(task.Fns) == 0 || len(task.CWE) == 0 || len(task.Languages)+len(task.Excluded) < 5 {
			t.Errorf("accepted %q as %+v", data, task)
		}
	})
}
