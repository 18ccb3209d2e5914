package scan

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"
	"golang.org/x/sync/semaphore"

	"example.com/plumb/detect"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// badFinder finds the word BAD, fails on other words, and knows Python, C and C++.
type badFinder struct{}

func (badFinder) Covers(l detect.Language) bool {
	return slices.Contains([]detect.Language{detect.Python, detect.C, detect.CPP}, l)
}

func (d badFinder) Scan(ctx context.Context, src detect.Source) (detect.Result, error) {
	switch {
	case ctx.Err() != nil:
		return detect.Result{}, ctx.Err()
	case !d.Covers(src.Language):
		return detect.Result{}, detect.ErrLanguage
	case strings.Contains(src.Code, "EFFORT"):
		return detect.Result{}, detect.ErrEffort
	case strings.Contains(src.Code, "CRASH"):
		panic("as the test wants it")
	}
	var r detect.Result
	for number, line := range strings.Split(src.Code, "\n") {
		if i := strings.Index(line, "BAD"); i >= 0 {
			at := detect.Position{Line: number + 1, Column: i + 1, Offset: strings.Index(src.Code, line) + i}
			end := at
			end.Column, end.Offset = at.Column+3, at.Offset+3
			r.Findings = append(r.Findings, detect.Finding{
				Rule: "bad", CWE: "CWE-79", Severity: detect.SeverityError, Range: detect.Range{Start: at, End: end},
			})
		}
	}
	return r, nil
}

// tree writes files; a name that ends in "/" is a folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func run(t *testing.T, o Options) *Report {
	t.Helper()
	r, err := Run(t.Context(), badFinder{}, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// found lists the files with findings.
func found(r *Report, below string) []string {
	list := []string{}
	for _, f := range r.Findings {
		list = append(list, strings.TrimPrefix(f.File, below+"/"))
	}
	return list
}

func TestWalk(t *testing.T) {
	files := map[string]string{
		".gitignore":          "*.gen.py\nbuild/\n!keep.gen.py\n",
		"a.py":                "BAD",
		"b.gen.py":            "BAD",
		"keep.gen.py":         "BAD",
		"build/c.py":          "BAD",
		"sub/.gitignore":      "/only.py\n",
		"sub/only.py":         "BAD",
		"sub/deep/only.py":    "BAD",
		"node_modules/m/d.py": "BAD",
		".git/hooks/e.py":     "BAD",
		"README.md":           "BAD",
		"script":              "#!/usr/bin/env python3\nBAD",
		"x.rs":                "BAD",
		"film.py":             "\x00\x01\x02\x03BAD",
	}
	dir := tree(t, files)
	tests := []struct {
		name string
		o    Options
		want []string
		skip Skipped
	}{
		{
			"defaults",
			Options{},
			[]string{"a.py", "keep.gen.py", "script", "sub/deep/only.py"},
			Skipped{Ignored: 3, Dependencies: 1, Other: 3, Binary: 1},
		},
		{
			"all",
			Options{All: true},
			[]string{"a.py", "b.gen.py", "build/c.py", "keep.gen.py", "node_modules/m/d.py", "script", "sub/deep/only.py", "sub/only.py"},
			Skipped{Other: 3, Binary: 1},
		},
		{
			"exclude",
			Options{Exclude: []string{"sub/", "/a.py"}},
			[]string{"keep.gen.py", "script"},
			Skipped{Ignored: 2, Dependencies: 1, Excluded: 2, Other: 2, Binary: 1},
		},
		{
			"include",
			Options{Include: []string{"sub/"}},
			[]string{"sub/deep/only.py"},
			Skipped{Ignored: 3, Dependencies: 1, Excluded: 7, Other: 1},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.o.Paths = []string{dir}
			r := run(t, tt.o)
			if diff := cmp.Diff(tt.want, found(r, dir)); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.skip, r.Summary.Skipped); diff != "" {
				t.Error(diff)
			}
		})
	}
	if r := run(t, Options{Paths: []string{dir}}); r.Summary.Uncovered[detect.Rust] != 1 {
		t.Errorf("the Rust file is not counted as one without rules: %v", r.Summary.Uncovered)
	}
}

func TestRepositoryAboveIsHeeded(t *testing.T) {
	dir := tree(t, map[string]string{
		".git/info/exclude": "secret.py\n", ".gitignore": "*.gen.py\n", "src/in/a.gen.py": "BAD", "src/in/secret.py": "BAD", "src/in/b.py": "BAD",
	})
	sub := filepath.Join(dir, "src", "in")
	if diff := cmp.Diff([]string{"b.py"}, found(run(t, Options{Paths: []string{sub}}), sub)); diff != "" {
		t.Error(diff)
	}
	// What is named is scanned, whatever ignores it.
	named := filepath.Join(sub, "a.gen.py")
	if got := found(run(t, Options{Paths: []string{named, named}}), sub); len(got) != 1 {
		t.Errorf("found %v", got)
	}
}

func TestLinksAndSpecialFiles(t *testing.T) {
	outside := tree(t, map[string]string{"secret.py": "BAD"})
	dir := tree(t, map[string]string{"a.py": "BAD"})
	link := func(target, name string) {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	link(".", "loop")
	link(outside, "out")
	link(filepath.Join(outside, "secret.py"), "b.py")
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.py"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := run(t, Options{Paths: []string{dir}})
	if diff := cmp.Diff([]string{"a.py"}, found(r, dir)); diff != "" {
		t.Error(diff)
	}
	if s := r.Summary.Skipped; s.Links != 3 || s.Special != 1 {
		t.Errorf("skipped %+v", s)
	}
	// A link that takes the place of a file after the walk is not followed.
	if _, _, err := openFile(file{path: filepath.Join(dir, "b.py")}); err == nil {
		t.Error("a link was followed")
	}
	if _, _, err := openFile(file{path: filepath.Join(dir, "pipe.py")}); !errors.Is(err, errNotFile) {
		t.Errorf("a pipe was opened: %v", err)
	}
}

func TestNotJudged(t *testing.T) {
	dir := tree(t, map[string]string{
		"clean.py": "x = 1\n", "effort.py": "EFFORT", "crash.py": "CRASH", "utf16.py": "\xff\xfeB\x00", "zz.py": "BAD",
	})
	big, err := os.Create(filepath.Join(dir, "big.py"))
	if err != nil {
		t.Fatal(err)
	}
	defer big.Close()
	if err := big.Truncate(50 << 20); err != nil {
		t.Fatal(err)
	}
	if _, err := big.WriteString("x = 1\n" + strings.Repeat("# spaces\n", 2000)); err != nil {
		t.Fatal(err)
	}
	r := run(t, Options{Paths: []string{dir}})
	got := map[string]Reason{}
	for _, n := range r.NotJudged {
		if n.Outcome != "error" || n.Detail == "" {
			t.Errorf("%+v", n)
		}
		got[filepath.Base(n.File)] = n.Reason
	}
	want := map[string]Reason{"effort.py": TooMuch, "crash.py": Failed, "utf16.py": UTF16, "big.py": TooLarge}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if r.Summary.Files != 2 || len(r.Findings) != 1 {
		t.Errorf("the rest was not scanned: %+v", r.Summary)
	}
}

func TestUnreadable(t *testing.T) {
	tests := map[string]opener{
		"open": func(file) (io.ReadCloser, int64, error) {
			return nil, 0, &fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}
		},
		"head": func(file) (io.ReadCloser, int64, error) { return io.NopCloser(failing{}), 3, nil },
		"rest": func(file) (io.ReadCloser, int64, error) {
			return io.NopCloser(io.MultiReader(strings.NewReader(strings.Repeat("x", headSize)), failing{})), headSize + 9, nil
		},
	}
	for name, open := range tests {
		s := &scanner{detector: badFinder{}, open: open, memory: semaphore.NewWeighted(memoryInFlight)}
		o, err := s.file(t.Context(), file{name: "a.py"})
		if err != nil || o.notJudged == nil || o.notJudged.Reason != Unreadable {
			t.Errorf("%s: %+v, %v", name, o, err)
		}
		if !s.memory.TryAcquire(memoryInFlight) {
			t.Errorf("%s: memory was not given back", name)
		}
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, syscall.EIO }

func TestStrangeBytesAreScanned(t *testing.T) {
	for name, text := range map[string]string{
		"NUL": "x = 1\x00 \nBAD more text to be long enough", "invalid": "\xff\xfa BAD", "bom": "\ufeffBAD", "crlf": "x\r\nBAD\r\n", "tabs": "\t BAD",
	} {
		r := run(t, Options{Paths: []string{"-"}, Stdin: strings.NewReader(text), Language: detect.Python})
		if len(r.Findings) != 1 {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

func TestStandardInput(t *testing.T) {
	r := run(t, Options{Paths: []string{"-"}, Stdin: strings.NewReader("#!/usr/bin/python3\nBAD")})
	if len(r.Findings) != 1 || r.Findings[0].File != "-" {
		t.Errorf("%+v", r.Findings)
	}
	r = run(t, Options{Paths: []string{"-"}, Stdin: strings.NewReader("BAD")})
	if r.Nothing() == "" || len(r.Warnings) != 1 || !strings.Contains(r.Warnings[0].Hint, "--language") {
		t.Errorf("%+v", r)
	}
	r = run(t, Options{Paths: []string{"-"}, Stdin: io.LimitReader(endless{}, detect.MaxSize+2), Language: detect.Python})
	if len(r.NotJudged) != 1 || r.NotJudged[0].Reason != TooLarge {
		t.Errorf("%+v", r.NotJudged)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestNothing(t *testing.T) {
	for want, files := range map[string]map[string]string{
		"":                   {"a.py": "x"},
		"no rule looks at":   {"a.rs": "x"},
		"ignored":            {".gitignore": "*.py", "a.py": "x"},
		"no file was judged": {"a.py": "EFFORT"},
		"no source file":     {"a.md": "x"},
	} {
		r := run(t, Options{Paths: []string{tree(t, files)}})
		if got := r.Nothing(); !strings.Contains(got, want) || (want == "") != (got == "") {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestMissingPathStopsTheScan(t *testing.T) {
	dir := tree(t, map[string]string{"a.py": "BAD"})
	_, err := Run(t.Context(), badFinder{}, Options{Paths: []string{filepath.Join(dir, "a.py"), filepath.Join(dir, "b.py"), filepath.Join(dir, "c.py")}})
	if err == nil || !strings.Contains(err.Error(), "b.py") || !strings.Contains(err.Error(), "c.py") {
		t.Error(err)
	}
}

func TestCancel(t *testing.T) {
	files := map[string]string{}
	for i := range 50 {
		files["f"+strings.Repeat("x", i)+".py"] = "BAD"
	}
	dir := tree(t, files)
	ctx, cancel := context.WithCancel(t.Context())
	_, err := Run(ctx, badFinder{}, Options{Paths: []string{dir}, Jobs: 2, Progress: func(int, int) { cancel() }})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// TestSameBytes scans with one job and with many.
func TestSameBytes(t *testing.T) {
	files := map[string]string{}
	for i := range 40 {
		files[string(rune('a'+i%7))+"/"+strings.Repeat("x", i)+".py"] = strings.Repeat("x\nBAD\n", 40-i)
	}
	dir := tree(t, files)
	var all [][]byte
	for _, jobs := range []int{1, 2, 16} {
		text, err := json.Marshal(run(t, Options{Paths: []string{dir}, Jobs: jobs}))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, text)
	}
	if !bytes.Equal(all[0], all[1]) || !bytes.Equal(all[0], all[2]) {
		t.Error("the report depends on the number of jobs")
	}
}

func TestHeaders(t *testing.T) {
	for text, want := range map[string]detect.Language{
		"int f(void);\n": detect.C,
		"/* class of things\nnamespace x { */\nint f(void);\n":                               detect.C,
		"#ifdef __cplusplus\nextern \"C\" {\nnamespace q {\n#endif\nint f(void);\n":          detect.C,
		"#if defined(__cplusplus)\ntemplate <class T> T f();\n#else\nint f(void);\n#endif\n": detect.C,
		"class Widget {\npublic:\n  int n;\n};\n":                                            detect.CPP,
		"namespace plumb {\nint f();\n}\n":                                                   detect.CPP,
		"template <typename T>\nT max(T a, T b);\n":                                          detect.CPP,
		"void f(const std::string &s);\n":                                                    detect.CPP,
		"struct s { int class; };\nint using_it;\n":                                          detect.C,
		strings.Repeat("// long head\n", headSize/10) + "class Late : public Base {\n};\n":   detect.CPP,
		"\tprivate:\n": detect.CPP,
	} {
		if got, ok := LanguageOf("x.h", []byte(text)); !ok || got != want {
			t.Errorf("%.40q: %s, want %s", text, got, want)
		}
	}
	dir := tree(t, map[string]string{"a.h": "class A {\n BAD\n};\n", "b.h": "BAD", "c.cpp": "BAD"})
	r := run(t, Options{Paths: []string{dir}, Language: detect.CPP})
	if diff := cmp.Diff([]string{"a.h", "c.cpp"}, found(r, dir)); diff != "" {
		t.Error(diff)
	}
}
