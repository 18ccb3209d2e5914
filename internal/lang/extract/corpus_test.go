package extract_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"example.com/plumb/content"
	"example.com/plumb/internal/lang/c"
	"example.com/plumb/internal/lang/cpp"
	"example.com/plumb/internal/lang/extract"
	"example.com/plumb/internal/lang/golang"
	"example.com/plumb/internal/lang/javascript"
	"example.com/plumb/internal/lang/python"
)

var update = flag.Bool("update", false, "rewrite expect and how of testdata/answers from what is found now")

func languages(t testing.TB) map[string]extract.Language {
	t.Helper()
	fsys, err := content.Open("")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]extract.Language{}
	add := func(l extract.Language, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		all[l.Name()] = l
	}
	py, err := python.New(fsys, "")
	add(py, err)
	js, err := javascript.New(fsys, "")
	add(js, err)
	gol, err := golang.New(fsys, "")
	add(gol, err)
	cl, err := c.New()
	add(cl, err)
	cc, err := cpp.New()
	add(cc, err)
	return all
}

// corpusCase is one file: header lines "key: value", a blank line, the answer.
//
//	lang, fns      what was asked for
//	cut            yes: stopped at the token limit
//	stub           so many lines at the beginning of the answer are the stub
//	expect         scored, or "invalid prose" and the like
//	lines          of the answer, which are the code: "3-6", joined "3-6 9-12"
//	dedent         blanks taken off each line
//	end            what is taken off the end of the code, quoted
//	how            Choice.How
type corpusCase struct {
	keys map[string]string
	text string
}

func readCase(t *testing.T, file string) corpusCase {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	head, text, ok := strings.Cut(string(data), "\n\n")
	if !ok {
		t.Fatalf("%s: no blank line after the header", file)
	}
	c := corpusCase{keys: map[string]string{}, text: text}
	for line := range strings.SplitSeq(head, "\n") {
		k, v, ok := strings.Cut(line, ": ")
		if !ok {
			t.Fatalf("%s: header line %q", file, line)
		}
		c.keys[k] = v
	}
	return c
}

func (c corpusCase) number(t *testing.T, key string) int {
	if c.keys[key] == "" {
		return 0
	}
	n, err := strconv.Atoi(c.keys[key])
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// code is what the header's lines say, from the answer as normalised.
func (c corpusCase) code(t *testing.T) string {
	t.Helper()
	text := strings.TrimPrefix(strings.ReplaceAll(c.text, "\r\n", "\n"), "\ufeff")
	lines := strings.SplitAfter(text, "\n")
	var parts []string
	for _, r := range strings.Fields(c.keys["lines"]) {
		var from, to int
		if _, err := fmt.Sscanf(r, "%d-%d", &from, &to); err != nil {
			t.Fatalf("lines %q: %v", r, err)
		}
		var b strings.Builder
		for _, l := range lines[from-1 : min(to, len(lines))] {
			b.WriteString(l[min(c.number(t, "dedent"), len(strings.TrimRight(l, "\n"))):])
		}
		parts = append(parts, b.String())
	}
	code := strings.Join(parts, "\n\n")
	if e := c.keys["end"]; e != "" {
		cut, err := strconv.Unquote(e)
		if err != nil {
			t.Fatalf("end %q: %v", e, err)
		}
		code = strings.TrimSuffix(code, cut)
	}
	return code
}

func (c corpusCase) find(t *testing.T, all map[string]extract.Language) extract.Choice {
	l := all[c.keys["lang"]]
	if l == nil {
		t.Fatalf("unknown language %q", c.keys["lang"])
	}
	a := extract.Answer{Text: c.text, Functions: strings.Fields(c.keys["fns"]), Cut: c.keys["cut"] == "yes"}
	n := c.number(t, "stub")
	if n == 0 {
		return extract.Find(l, a)
	}
	lines := strings.SplitAfter(c.text, "\n")
	a.Text = strings.Join(lines[n:], "")
	return extract.Completion(l, strings.Join(lines[:n], ""), a)
}

func TestCorpus(t *testing.T) {
	files, err := filepath.Glob("testdata/answers/*.txt")
	if err != nil || len(files) < 60 {
		t.Fatalf("%d cases, %v", len(files), err)
	}
	all := languages(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			c := readCase(t, file)
			got := c.find(t, all)
			outcome := strings.TrimSpace(string(got.Outcome) + " " + got.Reason)
			if *update {
				c.rewrite(t, file, outcome, got.How)
			}
			if outcome != c.keys["expect"] {
				t.Errorf("outcome %q, want %q (%s)", outcome, c.keys["expect"], got.How)
			}
			if got.How != c.keys["how"] {
				t.Errorf("how: %q\nwant %q", got.How, c.keys["how"])
			}
			if want := c.code(t); got.Code != want {
				t.Errorf("code:\n%q\nwant\n%q", got.Code, want)
			}
		})
	}
}

// rewrite puts what was found into the header, for review.
func (c corpusCase) rewrite(t *testing.T, file, outcome, how string) {
	c.keys["expect"], c.keys["how"] = outcome, how
	var b strings.Builder
	for _, k := range []string{"lang", "fns", "cut", "stub", "expect", "lines", "dedent", "end", "how"} {
		if c.keys[k] != "" {
			b.WriteString(k + ": " + c.keys[k] + "\n")
		}
	}
	if err := os.WriteFile(file, []byte(b.String()+"\n"+c.text), 0o644); err != nil {
		t.Fatal(err)
	}
}
