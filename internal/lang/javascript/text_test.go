package javascript

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
)

func TestStub(t *testing.T) {
	j, err := newLanguage("")
	if err != nil {
		t.Fatal(err)
	}
	optional := lang.Type{Kind: lang.Optional, Elem: &lang.Type{Kind: lang.Bytes}}
	got := j.Stub([]lang.Func{
		{
			Name: "read_user_file", Returns: optional, Doc: "Return it.\n\nEnds */ here.\n",
			Params: []lang.Param{{Name: "root", Type: lang.Type{Kind: lang.Path}}, {Name: "line_numbers", Type: lang.Type{Kind: lang.List, Elem: &lang.Type{Kind: lang.Int}}}},
		},
		{Name: "count", Returns: lang.Type{Kind: lang.Int}},
	})
	want := strings.ReplaceAll(`/**
 * Return it.
 *
 * Ends *ZWSP/ here.
 *
 * @param {string} root
 * @param {number[]} lineNumbers
 * @returns {Buffer|null|Promise<Buffer|null>}
 */
function readUserFile(root, lineNumbers) {
  // ...
}

/**
 * @returns {number|Promise<number>}
 */
function count() {
`, "ZWSP", "\u200b")
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestBadPins(t *testing.T) {
	fsys := fstest.MapFS{
		"toolchains/javascript/package.json":      {Data: []byte("{")},
		"toolchains/javascript/package-lock.json": {Data: []byte("{}")},
	}
	_, err := New(fsys, "")
	var fault *eval.Fault
	if !errors.As(err, &fault) || fault.File != "toolchains/javascript/package.json" {
		t.Errorf("got %v", err)
	}
	if _, err := New(fstest.MapFS{}, ""); err == nil {
		t.Error("no pins at all were accepted")
	}
}

func TestToolchainNotInstalled(t *testing.T) {
	j, err := newLanguage(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	_, err = j.Toolchain(t.Context())
	var fault *eval.Fault
	if !errors.As(err, &fault) || !strings.Contains(fault.Hint, "plumb setup") {
		t.Errorf("got %v", err)
	}
}

// The lock file names no registry, so that npm's own setting decides.
func TestLockNamesNoRegistry(t *testing.T) {
	j, err := newLanguage("")
	if err != nil {
		t.Fatal(err)
	}
	if lock := string(j.(*JavaScript).lock); strings.Contains(lock, `"resolved"`) || strings.Count(lock, `"integrity"`) < 50 {
		t.Error("the lock file has resolved addresses, or no hashes")
	}
}

// Blanking keeps length and lines, and never panics.
func FuzzBlank(f *testing.F) {
	for _, s := range []string{"", "a / b / c", "x = /[/]\"/g", "`${'`'}`", "// '\n'", "/*", "'\\", "return /re/", "<!-- x"} {
		f.Add(s)
	}
	j, err := newLanguage("")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, code string) {
		got := blank(code)
		if len(got) != len(code) || strings.Count(got, "\n") != strings.Count(code, "\n") {
			t.Errorf("%q became %q", code, got)
		}
		if j.Defines(code, "f") && !strings.Contains(code, "f") {
			t.Errorf("%q defines f", code)
		}
	})
}
