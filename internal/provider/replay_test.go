package provider

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/plumb/internal/eval"
)

func record(t testing.TB, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "answers.jsonl")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReplay(t *testing.T) {
	path := record(t, "\xef\xbb\xbf"+`{"case":"a","text":"only"}`+"\r\n\n"+`
{"name":"b","text":"first","finish":"length","usage":{"input":1,"output":2,"known":true}}
{"case":"b","text":"second","reasoning":"why"}
{"hash":"h1","epoch":5,"text":"<think>hm</think> five","model":"m","other":[1,2]}
{"case":"c","epoch":0,"files":{"x.py":"pass"}}
{"case":"d","finish":"refusal","text":"no"}`)
	digest, err := Digest(eval.Target{Provider: "replay", Model: path})
	if err != nil || len(digest) != 64 {
		t.Fatal(digest, err)
	}
	p, err := New(eval.Target{Provider: "replay", Model: path, Digest: digest}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer p.(*replay).Close()
	for _, tt := range []struct {
		name, hash string
		epoch      int
		want       string
	}{
		{"a", "", 0, "only stop"},
		{"a", "", 7, "only stop"},
		{"b", "", 0, "first length"},
		{"b", "", 1, "second stop why"},
		{"b", "", 2, "rejected"},
		{"unnamed", "h1", 5, "five stop hm m"},
		{"unnamed", "h1", 0, "rejected"},
		{"c", "", 0, " stop x.py"},
		{"d", "", 3, "no refusal"},
		{"e", "nor this", 0, "rejected"},
	} {
		a, err := p.Generate(t.Context(), Request{CaseName: tt.name, CaseHash: tt.hash, Epoch: tt.epoch})
		got := strings.TrimRight(fmt.Sprintf("%s %s %s %s", a.Text, a.Finish, a.Reasoning, a.Model), " ")
		for name := range a.Files {
			got += " " + name
		}
		if err != nil {
			got = string(KindOf(err))
		}
		if got != tt.want {
			t.Errorf("%s %s #%d: got %q (%v), want %q", tt.name, tt.hash, tt.epoch, got, err, tt.want)
		}
	}
	_, err = p.Generate(t.Context(), Request{CaseName: "e", Epoch: 2})
	if want := "no answer for epoch 2 of e is recorded in " + path; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestReplayFaultsSayWhere(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"cut", "{\"case\":\"a\",\"text\":\"x\"}\n{\"case\":\"b\",\"te", `:2: the line is not a JSON object: unexpected end of JSON input (one complete object a line)`},
		{"not an object", "[1]\n", `:1: "" has the wrong type (array) (see the fields case, epoch, text, finish, reasoning)`},
		{"wrong type", `{"case":"a","epoch":"one","text":"x"}`, `:1: "epoch" has the wrong type (string) (see the fields case, epoch, text, finish, reasoning)`},
		{"no case", "\n\n{\"text\":\"x\"}\n", `:3: the line names no case (add "case" with the name or the hash of a case)`},
		{"no answer", `{"case":"a"}`, `:1: the line holds no answer (add "text")`},
		{"negative epoch", `{"case":"a","epoch":-1,"text":"x"}`, `:1: the epoch is negative (epochs count from 0)`},
		{"unknown finish", `{"case":"a","text":"x","finish":"done"}`, `:1: unknown finish "done" (known are stop, length, filter, refusal, timeout, other)`},
		{"twice", "{\"case\":\"a\",\"epoch\":1,\"text\":\"x\"}\n{\"case\":\"a\",\"epoch\":1,\"text\":\"y\"}\n", `:2: a second answer for epoch 1 of a; the first is in line 1 (remove one, or number them with epoch)`},
		{"numbered in part", "{\"case\":\"a\",\"epoch\":1,\"text\":\"x\"}\n{\"case\":\"a\",\"text\":\"y\"}\n", `:2: the answers of a are numbered in part (give every line of a case an epoch, or none)`},
		{"empty", "\n", `: the file holds no answers (write lines like {"case": "NAME", "epoch": 0, "text": "…"})`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			path := record(t, tt.in)
			_, err := New(eval.Target{Provider: "replay", Model: path}, Options{})
			if err == nil || err.Error() != path+tt.want {
				t.Errorf("got  %v\nwant %s%s", err, path, tt.want)
			}
		})
	}
	path := record(t, `{"case":"a","text":"x"}`)
	if _, err := New(eval.Target{Provider: "replay", Model: path, Digest: "old"}, Options{}); err == nil || !strings.Contains(err.Error(), "not those that the run began with") {
		t.Errorf("a changed file: %v", err)
	}
	if _, err := New(eval.Target{Provider: "replay", Model: path + "x"}, Options{}); err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("a missing file: %v", err)
	}
}

func FuzzReplay(f *testing.F) {
	f.Add([]byte(`{"case":"a","epoch":0,"text":"x"}` + "\n" + `{"case":"a","epoch":1,"text":"y"}`))
	f.Add([]byte("\xef\xbb\xbf{\"name\":\"b\",\"text\":\"\\ud800\"}\r\n\r\n"))
	f.Add([]byte(`{"case":"a"` + "\x00"))
	f.Fuzz(func(t *testing.T, in []byte) {
		path := record(t, string(in))
		p, err := New(eval.Target{Provider: "replay", Model: path}, Options{})
		if err != nil {
			if !strings.Contains(err.Error(), path) {
				t.Errorf("the fault does not name the file: %v", err)
			}
			return
		}
		defer p.(*replay).Close()
		for _, s := range p.(*replay).index { // what was indexed can be read
			if _, err := p.(*replay).read(s); err != nil {
				t.Error(err)
			}
		}
	})
}
