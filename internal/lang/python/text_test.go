package python

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
)

func TestStub(t *testing.T) {
	p, err := newLanguage("")
	if err != nil {
		t.Fatal(err)
	}
	optional := lang.Type{Kind: lang.Optional, Elem: &lang.Type{Kind: lang.Bytes}}
	got := p.Stub([]lang.Func{
		{
			Name: "read_user_file", Returns: optional, Doc: "Return it.\n\nExample: \"x\"\n",
			Params: []lang.Param{{Name: "root", Type: lang.Type{Kind: lang.Path}}, {Name: "lines", Type: lang.Type{Kind: lang.List, Elem: &lang.Type{Kind: lang.Int}}}},
		},
		{Name: "count", Returns: lang.Type{Kind: lang.Int}, Doc: `One \ line.`},
		{Name: "quoted", Returns: lang.Type{Kind: lang.Bool}, Doc: `says "so"`},
	})
	want := `def read_user_file(root: str, lines: list[int]) -> bytes | None:
    """Return it.

    Example: "x"
    """
    ...


def count() -> int:
    r"""One \ line."""
    ...


def quoted() -> bool:
    '''says "so"'''
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestPinsMustFit(t *testing.T) {
	fsys := fstest.MapFS{
		"toolchains/python/requirements.in":  {Data: []byte("# comment\nPyJWT  # jwt\nmissing\n")},
		"toolchains/python/requirements.txt": {Data: []byte("pyjwt==2.0.0 \\\n    --hash=sha256:00\n")},
	}
	_, err := New(fsys, "")
	var fault *eval.Fault
	if !errors.As(err, &fault) || fault.Line != 3 || !strings.Contains(fault.Text, "missing is not pinned") {
		t.Errorf("got %v", err)
	}
	if _, err := New(fstest.MapFS{}, ""); err == nil {
		t.Error("no pins at all were accepted")
	}
}

func TestToolchainNotInstalled(t *testing.T) {
	p, err := newLanguage(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Toolchain(t.Context())
	var fault *eval.Fault
	if !errors.As(err, &fault) || !strings.Contains(fault.Hint, "plumb setup") {
		t.Errorf("got %v", err)
	}
}

// Blanking keeps length and lines, and never panics.
func FuzzBlank(f *testing.F) {
	for _, s := range []string{"", "x = '#'  # '", "'''\n'''", `"\"`, `"""\"""`, "'\n#'", "f'{x!r}'"} {
		f.Add(s)
	}
	p, err := newLanguage("")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, code string) {
		got := blank(code)
		if len(got) != len(code) || strings.Count(got, "\n") != strings.Count(code, "\n") {
			t.Errorf("%q became %q", code, got)
		}
		if p.Defines(code, "f") && !strings.Contains(code, "f") {
			t.Errorf("%q defines f", code)
		}
	})
}
