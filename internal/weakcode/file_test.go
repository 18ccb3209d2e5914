package weakcode

import (
	"bytes"
	"strings"
	"testing"
)

const goodLine = `{"name":"a/1","suites":["autocomplete"],"source":"mined","language":"go","cwe":"CWE-78","rule":"go-x","cluster":"m","before":"a\n","line":"b","after":"\nc","origin":{"repo":"m","path":"a.go","line":2,"licence":"MIT"}}`

func TestReadKeepsWhatIsRight(t *testing.T) {
	bad := []struct{ line, want string }{
		{`{"name":"a/1"`, `c.jsonl:2: the JSON object is cut off (a case is one JSON object with name, suites, source, language, cwe, cluster, before, line, after)`},
		{strings.Replace(goodLine, `"rule"`, `"ruel"`, 1), `c.jsonl:2: unknown key "ruel" (a case is one JSON object with name, suites, source, language, cwe, cluster, before, line, after)`},
		{goodLine, `c.jsonl:2: case "a/1" is also in line 1 (give one a name of its own)`},
		{strings.Replace(goodLine, `a\n`, `a`, 1), `c.jsonl:2: before does not end with a line break (before, line and after joined are the original code)`},
		{strings.Replace(goodLine, `\nc`, `c`, 1), `c.jsonl:2: after does not begin with a line break (before, line and after joined are the original code)`},
		{strings.Replace(goodLine, `["autocomplete"]`, `["autocomplete","instruct"]`, 1), `c.jsonl:2: ask is missing (suite instruct needs a request in words)`},
		{strings.Replace(goodLine, `["autocomplete"]`, `["autocmplete"]`, 1), `c.jsonl:2: unknown suite "autocmplete" (one of autocomplete, instruct)`},
		{strings.Replace(goodLine, `a/1`, `../x`, 1), `c.jsonl:2: name "../x" is not a path of plain words (write letters, digits and ._@+- between slashes)`},
		{goodLine + "{}", `c.jsonl:2: there is more than one JSON value in the line (write one case a line)`},
		{`[1]`, `c.jsonl:2: this is no JSON object (a case is one JSON object with name, suites, source, language, cwe, cluster, before, line, after)`},
	}
	for _, tt := range bad {
		cases, err := Read("c.jsonl", strings.NewReader(goodLine+"\n"+tt.line+"\n\n"))
		if err == nil || err.Error() != tt.want || len(cases) != 1 {
			t.Errorf("%d cases\ngot  %v\nwant %s", len(cases), err, tt.want)
		}
	}
	if _, err := Read("c.jsonl", strings.NewReader("\n")); err == nil || !strings.Contains(err.Error(), "there is no case in the file") {
		t.Error(err)
	}
	if _, err := Read("c.jsonl", strings.NewReader(strings.Repeat("x", maxLine+1))); err == nil || !strings.Contains(err.Error(), "longer than 4 MB") {
		t.Error(err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(goodLine))
	f.Add([]byte(`{"name":"a","suites":["instruct"],"ask":"x"}` + "\n[]\n{"))
	f.Fuzz(func(t *testing.T, in []byte) {
		cases, err := Read("f", bytes.NewReader(in))
		if err != nil {
			return
		}
		var first, second bytes.Buffer
		if err := Write(&first, cases); err != nil {
			t.Fatal(err)
		}
		again, err := Read("f", bytes.NewReader(first.Bytes()))
		if err != nil || Write(&second, again) != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%v: %q became %q", err, first.String(), second.String())
		}
	})
}
