package outcome

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"example.com/plumb/content"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/lang/c"
	"example.com/plumb/internal/lang/cpp"
	"example.com/plumb/internal/lang/golang"
	"example.com/plumb/internal/lang/javascript"
	"example.com/plumb/internal/lang/python"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
)

// rig is the real sandbox, build cache and languages, shared by the tests.
type rig struct {
	runner *bwrap.Runner
	cache  *buildcache.Cache
	langs  []lang.Language
}

var shared struct {
	once sync.Once
	rig  *rig
	err  error
}

func TestMain(m *testing.M) {
	code := m.Run()
	if r := shared.rig; r != nil {
		if err := r.runner.Close(); err != nil {
			code = 1
		}
	}
	os.Exit(code)
}

// sandboxed returns the rig, and skips the test where programs cannot be
// sandboxed or a language is not set up.
func sandboxed(t testing.TB, languages ...string) *rig {
	t.Helper()
	shared.once.Do(func() { shared.rig, shared.err = newRig() })
	if shared.err != nil {
		t.Skip("no sandbox here: " + shared.err.Error())
	}
	for _, l := range shared.rig.langs {
		for _, name := range languages {
			if _, err := l.Toolchain(t.Context()); name == l.Name() && err != nil {
				t.Skip(err.Error())
			}
		}
	}
	return shared.rig
}

func newRig() (*rig, error) {
	home := buildcache.DefaultHome()
	langs, err := allLanguages(home)
	if err != nil {
		return nil, err
	}
	runner, err := bwrap.New(context.Background(), bwrap.Options{})
	if err != nil {
		return nil, err
	}
	cache, err := buildcache.New(runner, buildcache.Options{Home: home})
	return &rig{runner, cache, langs}, err
}

func allLanguages(home string) ([]lang.Language, error) {
	fsys, err := content.Open("")
	if err != nil {
		return nil, err
	}
	py, err1 := python.New(fsys, home)
	js, err2 := javascript.New(fsys, home)
	gol, err3 := golang.New(fsys, home)
	cc, err4 := c.New()
	cxx, err5 := cpp.New()
	return []lang.Language{py, js, gol, cc, cxx}, errors.Join(err1, err2, err3, err4, err5)
}

// testContent is testdata/content with some files replaced; "-" removes one.
func testContent(t testing.TB, replace map[string]string) fs.FS {
	t.Helper()
	m := fstest.MapFS{}
	root := os.DirFS(filepath.Join("testdata", "content"))
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, p)
		m[p] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range keys(replace) {
		p := path.Join("outcome/read-note", name)
		if replace[name] == "-" {
			delete(m, p)
			continue
		}
		m[p] = &fstest.MapFile{Data: []byte(replace[name])}
	}
	return m
}

func keys(m map[string]string) []string {
	var list []string
	for k := range maps.Keys(m) {
		list = append(list, k)
	}
	return list
}

// counting counts how often candidates are started.
type counting struct {
	sandbox.Runner
	starts atomic.Int64
	change func(n int64, s *sandbox.Spec)
}

func (c *counting) Start(ctx context.Context, s sandbox.Spec) (sandbox.Process, error) {
	n := c.starts.Add(1)
	if c.change != nil {
		c.change(n, &s)
	}
	return c.Runner.Start(ctx, s)
}

// newSuite makes the suite over the test content with a counting sandbox.
func (r *rig) newSuite(t testing.TB, fsys fs.FS, memo Memo, calibrations string) (*Suite, *counting) {
	t.Helper()
	count := &counting{Runner: r.runner}
	s, err := New(t.Context(), Options{
		Content: fsys, Languages: r.langs, Runner: count, Builder: r.cache, Memo: memo, CacheDir: calibrations,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, count
}

// noteCase is the one direct case of the test content.
func noteCase(t testing.TB, s *Suite) eval.Case {
	t.Helper()
	cases, err := s.Cases(t.Context(), selection(Direct))
	if err != nil || len(cases) != 1 {
		t.Fatal(cases, err)
	}
	return cases[0]
}

func solution(t testing.TB, name string) string {
	t.Helper()
	return testFile(t, "solutions/python/"+name+".py")
}

// testFile is a file of the test task.
func testFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "content", "outcome", "read-note", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func answer(code string) eval.Answer {
	return eval.Answer{Text: "Here you are:\n```python\n" + strings.TrimRight(code, "\n") + "\n```\nEnjoy!", Finish: eval.FinishStop}
}
