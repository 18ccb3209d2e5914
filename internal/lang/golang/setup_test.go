package golang

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/plumb/content"
	"example.com/plumb/internal/lang/install"
	"example.com/plumb/internal/lang/langtest"
)

// pinned is Go with the pins of this repository, installed below home.
func pinned(t testing.TB, home string) *Go {
	t.Helper()
	fsys, err := content.Open("")
	if err != nil {
		t.Fatal(err)
	}
	l, err := New(fsys, home)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestSetupIsWholeAndIdempotent(t *testing.T) {
	home := langtest.Home(t)
	setUp := func() {
		if err := pinned(t, home).Setup(t.Context(), t.Output()); errors.Is(err, install.ErrUnreachable) {
			t.Skipf("SKIP: %v", err)
		} else if err != nil {
			t.Fatal(err)
		}
	}
	setUp()
	before, err := os.Stat(filepath.Join(folder(home), "importcfg"))
	if err != nil {
		t.Fatal(err)
	}
	setUp()
	after, err := os.Stat(filepath.Join(folder(home), "importcfg"))
	if err != nil || !after.ModTime().Equal(before.ModTime()) {
		t.Errorf("a second setup did the work again: %v", err)
	}
	cfg, err := os.ReadFile(filepath.Join(folder(home), "importcfg"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"fmt", "net/http", "golang.org/x/crypto/argon2", "github.com/mattn/go-sqlite3", "modernc.org/sqlite"} {
		if !strings.Contains(string(cfg), "packagefile "+path+"="+guestHome) {
			t.Errorf("%s is not installed", path)
		}
	}
	tc, err := pinned(t, home).Toolchain(t.Context())
	if err != nil || !strings.HasPrefix(tc.Version, "Go 1.") || len(tc.Libraries) < 8 {
		t.Errorf("toolchain = %+v, %v", tc, err)
	}
}

func TestMissingToolchainNamesTheMend(t *testing.T) {
	_, err := pinned(t, t.TempDir()).Toolchain(t.Context())
	if err == nil || !strings.Contains(err.Error(), "plumb setup") {
		t.Errorf("error = %v", err)
	}
}
