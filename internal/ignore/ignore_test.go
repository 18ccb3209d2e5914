package ignore_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.com/plumb/internal/ignore"
)

func TestMatch(t *testing.T) {
	tests := []struct {
		patterns, path string
		want           ignore.Verdict
	}{
		{"*.log", "a/b.log", ignore.Ignore},
		{"*.log\n!keep.log", "a/keep.log", ignore.Keep},
		{"/top", "top", ignore.Ignore},
		{"/top", "a/top", ignore.Silent},
		{"a/b", "a/b", ignore.Ignore},
		{"a/b", "x/a/b", ignore.Silent},
		{"**/b", "x/a/b", ignore.Ignore},
		{"a/**/b", "a/b", ignore.Ignore},
		{"a/**/b", "a/x/y/b", ignore.Ignore},
		{"a/**", "a", ignore.Silent},
		{"a/**", "a/x/y", ignore.Ignore},
		{"foo/", "foo", ignore.Silent}, // not a folder
		{"# x", "# x", ignore.Silent},
		{`\#x`, "#x", ignore.Ignore},
		{`\!x`, "!x", ignore.Ignore},
		{"x   ", "x", ignore.Ignore},
		{`x\ `, "x ", ignore.Ignore},
		{"x\r\ny", "x", ignore.Ignore},
		{"\ufeffx", "x", ignore.Ignore},
		{"a?c", "a/c", ignore.Silent},
		{"[a-c]x", "bx", ignore.Ignore},
		{"[!a-c]x", "bx", ignore.Silent},
		{"[]x]y", "]y", ignore.Ignore},
		{"[a", "[a", ignore.Silent},
		{`a\`, `a\`, ignore.Silent},
		{"a[.-0]b", "a/b", ignore.Silent},
		{"[[:digit:]]z", "7z", ignore.Ignore},
		{"ü*", "über", ignore.Ignore},
	}
	for _, tt := range tests {
		if got := ignore.Parse([]byte(tt.patterns)).Match(tt.path, false); got != tt.want {
			t.Errorf("%q on %q: %v, want %v", tt.patterns, tt.path, got, tt.want)
		}
	}
}

func TestCovers(t *testing.T) {
	l := ignore.Parse([]byte("tests/\n*.min.js"))
	for path, want := range map[string]bool{
		"a/tests/b/c.py": true, "tests/x": true, "tests": false, "x.min.js": true, "src/x.js": false, "/abs/tests/x": true,
	} {
		if got := l.Covers(path); got != want {
			t.Errorf("%s: %v, want %v", path, got, want)
		}
	}
}

func TestStackDeeperFirst(t *testing.T) {
	var s *ignore.Stack
	s = s.Push("/r", ignore.Parse([]byte("*.log\n/only")))
	s = s.Push("/r/sub", ignore.Parse([]byte("!a.log")))
	for path, want := range map[string]bool{
		"/r/x.log": true, "/r/sub/a.log": false, "/r/sub/b.log": true, "/r/only": true, "/r/sub/only": false, "/elsewhere.log": false,
	} {
		if got := s.Ignored(path, false); got != want {
			t.Errorf("%s: %v, want %v", path, got, want)
		}
	}
}

// TestAgreesWithGit asks git itself about thousands of random pairs of pattern
// and path.
func TestAgreesWithGit(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	dir := t.TempDir()
	git(t, dir, nil, "init", "-q")
	random := rand.New(rand.NewPCG(4, 2))
	pieces := []string{"a", "b", "ab", "*", "**", "/", "?", "[ab]", "[!a]", "**/", "/**", `\*`, "[a-", "]", "[[:alpha:]]", ".", "é"}
	names := []string{"a", "b", "ab", "a.b", "*", "aa", "é", "]"}
	for range 100 {
		var patterns, paths []string
		for range 3 {
			p := ""
			if random.IntN(4) == 0 {
				p = "!"
			}
			for range 1 + random.IntN(4) {
				p += pieces[random.IntN(len(pieces))]
			}
			patterns = append(patterns, p)
		}
		for range 40 {
			var parts []string
			for range 1 + random.IntN(4) {
				parts = append(parts, names[random.IntN(len(names))])
			}
			paths = append(paths, strings.Join(parts, "/"))
		}
		text := strings.Join(patterns, "\n") + "\n"
		if err := os.WriteFile(filepath.Join(dir, ".gitignore"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		want := map[string]bool{}
		out := git(t, dir, []byte(strings.Join(paths, "\x00")+"\x00"), "check-ignore", "-z", "--stdin", "--no-index")
		for p := range strings.SplitSeq(string(out), "\x00") {
			want[p] = true
		}
		var s *ignore.Stack
		s = s.Push("", ignore.Parse([]byte(text)))
		for _, p := range paths {
			if got := walked(s, p); got != want[p] {
				t.Errorf("patterns %q, path %q: ignored %v, git says %v", patterns, p, got, want[p])
			}
		}
	}
}

// walked is what a walk that enters no ignored folder makes of a path.
func walked(s *ignore.Stack, name string) bool {
	for i := range name {
		if name[i] == '/' && s.Ignored(name[:i], true) {
			return true
		}
	}
	return s.Ignored(name, false)
}

func git(t *testing.T, dir string, in []byte, args ...string) []byte {
	t.Helper()
	c := exec.Command("git", args...)
	c.Dir, c.Stdin = dir, bytes.NewReader(in)
	c.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null")
	out, err := c.Output()
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		t.Fatalf("git %v: %v", args, err)
	}
	return out
}

func FuzzParse(f *testing.F) {
	f.Add("a/**/b\n![x]\\ ", "a/x/b")
	f.Add("[[:alpha:]-z]*", "q/r")
	f.Fuzz(func(t *testing.T, patterns, path string) {
		l := ignore.Parse([]byte(patterns))
		if l.Empty() && l.Match(path, true) != ignore.Silent {
			t.Fatal("an empty list matched")
		}
		l.Covers(path)
	})
}
