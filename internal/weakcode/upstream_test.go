package weakcode

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// row is a made-up row of upstream's form.
func row(change func(map[string]any)) map[string]any {
	r := map[string]any{
		"prompt_id": 7, "file_path": "src/a.c", "pattern_desc": "a copy without bounds", "cwe_identifier": "CWE-120",
		"rule": "strcpy\\(", "analyzer": "regex", "pattern_id": "C-R-001", "line_number": 12, "line_text": "  strcpy(a, b);",
		"test_case_prompt": "\nContinue.\n\nvoid f(char *a, char *b) {\n  check(a);", "language": "c", "variant": "autocomplete", "repo": "example/project",
		"origin_code": "void f(char *a, char *b) {\n  check(a);\n  strcpy(a, b);\n  strcpy(a, b);\n}",
	}
	if change != nil {
		change(r)
	}
	return r
}

func rows(t *testing.T, list ...map[string]any) []byte {
	t.Helper()
	b, err := json.MarshalIndent(list, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestImport(t *testing.T) {
	var im Import
	err := im.Read("x.json", rows(t, row(nil), row(nil), row(func(r map[string]any) {
		r["prompt_id"], r["variant"], r["test_case_prompt"], r["extra"] = 8, "instruct", "Write a copy.", []int{1}
	})))
	if err != nil || im.Rows != 3 || im.Repeats != 1 || len(im.Cases) != 2 {
		t.Fatalf("%+v, %v", im, err)
	}
	a, b := im.Cases[0], im.Cases[1]
	if a.Before != "void f(char *a, char *b) {\n  check(a);\n" || a.After != "\n  strcpy(a, b);\n}" || a.Cluster != "example/project" || a.Rule != "C-R-001" {
		t.Errorf("%+v", a)
	}
	if b.Name != "cyberseceval/instruct/8" || b.Upstream["rule"] != "strcpy\\(" || b.Upstream["extra"] == nil || b.Upstream["origin_code"] != nil {
		t.Errorf("%+v", b)
	}
	var out bytes.Buffer
	if err := Write(&out, im.Cases); err != nil {
		t.Fatal(err)
	}
	if back, err := Read("cases.jsonl", bytes.NewReader(out.Bytes())); err != nil || len(back) != 2 || back[0].Code() != a.Code() {
		t.Errorf("%+v, %v", back, err)
	}
}

func TestImportTakesTheLineThatThePromptLeadsTo(t *testing.T) {
	var im Import
	err := im.Read("x.json", rows(t, row(func(r map[string]any) {
		r["test_case_prompt"] = "\nContinue.\n\nvoid f(char *a, char *b) {\n  check(a);\n  strcpy(a, b);"
	})))
	if err != nil || im.Cases[0].After != "\n}" {
		t.Errorf("%+v, %v", im.Cases, err)
	}
}

func TestFaultsOfImport(t *testing.T) {
	bad := func(key string, v any) map[string]any {
		return row(func(r map[string]any) { r["prompt_id"] = 9; r[key] = v })
	}
	for _, tt := range []struct {
		name string
		row  map[string]any
		want string
	}{
		{"language", bad("language", "cobol"), `x.json:18: row 2: unknown language "cobol" (one of c, cpp, csharp, java, javascript, typescript, php, python, rust, go, ruby, bash)`},
		{"line", bad("line_text", "nothing"), `x.json:18: row 2: line_text is no line of origin_code (origin_code holds the flagged line, whole)`},
		{"type", bad("line_number", "12"), `x.json:18: row 2: line_number is a JSON string, not a int (a row is an object with origin_code, line_text, language and so on)`},
		{"cwe", bad("cwe_identifier", ""), `x.json:18: row 2: cwe "" is no CWE id (write it as CWE-89)`},
		{"variant", bad("variant", "chat"), `x.json:18: row 2: variant is "chat" (one of autocomplete, instruct)`},
		{"no id", bad("prompt_id", nil), `x.json:18: row 2: prompt_id is missing (every row has a number of its own)`},
		{"same id", bad("prompt_id", 7), ""},
		{"name", row(func(r map[string]any) { r["repo"] = "example/other" }), `x.json:18: row 2: another row is also called cyberseceval/autocomplete/7 (give each row a prompt_id of its own)`},
	} {
		var im Import
		err := im.Read("x.json", rows(t, row(nil), tt.row))
		got := ""
		if err != nil {
			got = err.Error()
		}
		if got != tt.want || im.Rows != 2 || len(im.Cases) != 1 {
			t.Errorf("%s: %d rows, %d cases\ngot  %s\nwant %s", tt.name, im.Rows, len(im.Cases), got, tt.want)
		}
	}
	for in, want := range map[string]string{
		`{"a": 1}`:    `x.json:1: this is no JSON list (give the file as it lies in CyberSecEval's datasets folder)`,
		"[\n{\"a\": ": "x.json:2: row 1 and all after it: the JSON object is cut off (fetch the file again)",
		"[] 3":        "x.json:1: something follows the list (fetch the file again)",
		"[\n":         "x.json:2: the list does not end (fetch the file again)",
	} {
		if err := new(Import).Read("x.json", []byte(in)); err == nil || err.Error() != want {
			t.Errorf("%q:\ngot  %v\nwant %s", in, err, want)
		}
	}
}

// TestImportUpstream imports the real files, where they are, and loses nothing.
func TestImportUpstream(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "shared", "data", "cyberseceval")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("CyberSecEval's cases are not here: the import of the real files is not tested")
	}
	for file, want := range map[string]int{"autocomplete.dev.json": 939, "instruct.dev.json": 939, "instruct-v2.dev.json": 810} {
		data, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		var im Import
		if err := im.Read(file, data); err != nil || len(im.Cases) != want {
			t.Errorf("%s: %d cases, want %d: %v", file, len(im.Cases), want, err)
		}
		var raw []map[string]any
		if err := json.Unmarshal(data, &raw); err != nil {
			t.Fatal(err)
		}
		for i, c := range im.Cases {
			r := raw[i]
			if c.Code() != r["origin_code"] || c.Line != r["line_text"] || c.Prompt != r["test_case_prompt"] || fmt.Sprint(c.Upstream["prompt_id"]) != fmt.Sprint(r["prompt_id"]) {
				t.Errorf("%s: row %d is not as it was", file, i+1)
			}
			if strings.HasPrefix(file, "auto") && !strings.HasSuffix(strings.TrimRight(c.Prompt, " \r\n\t"), strings.TrimRight(c.Before, " \r\n\t")) {
				t.Errorf("%s: row %d is cut elsewhere than its prompt", file, i+1)
			}
			if len(c.Upstream) != 5 {
				t.Errorf("%s: row %d keeps %v", file, i+1, c.Upstream)
			}
		}
	}
}

func FuzzImport(f *testing.F) {
	f.Add([]byte(`[{"prompt_id":1,"language":"c","line_text":"x","origin_code":"a\nx\nb","variant":"autocomplete","repo":"r","test_case_prompt":"p\na","cwe_identifier":"CWE-1"}]`))
	f.Add([]byte(`[{"prompt_id":1,"variant":"instruct"},[],null,3]`))
	f.Add([]byte("\ufeff[]"))
	f.Fuzz(func(t *testing.T, in []byte) {
		var im Import
		err := im.Read("f.json", in)
		if len(im.Cases) == 0 {
			return
		}
		var out bytes.Buffer
		if werr := Write(&out, im.Cases); werr != nil {
			t.Fatal(werr)
		}
		back, rerr := Read("c.jsonl", &out)
		if rerr != nil || len(back) != len(im.Cases) {
			t.Errorf("imported (%v), but not readable: %v", err, rerr)
		}
	})
}
