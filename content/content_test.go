package content

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOverlayHidesFilesAndMergesFolders(t *testing.T) {
	base, top := t.TempDir(), t.TempDir()
	write(t, base, "a/one.txt", "base one")
	write(t, base, "a/two.txt", "base two")
	write(t, top, "a/two.txt", "top two")
	write(t, top, "b/new.txt", "top new")
	o := overlay{top: os.DirFS(top), base: os.DirFS(base)}

	got := map[string]string{}
	err := fs.WalkDir(o, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(o, p)
		got[p] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"a/one.txt": "base one", "a/two.txt": "top two", "b/new.txt": "top new"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestHashChangesWithAnyFile(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "outcome/a", "1")
	first, err := Hash(os.DirFS(dir), ".")
	if err != nil {
		t.Fatal(err)
	}
	write(t, dir, "outcome/b", "")
	second, _ := Hash(os.DirFS(dir), ".")
	write(t, dir, "content.go", "package content")
	third, _ := Hash(os.DirFS(dir), ".")
	if first == second || second != third {
		t.Errorf("hashes %s, %s, %s: want a new file to count and code not to", first, second, third)
	}
}

func TestOpenNamesAMissingFolder(t *testing.T) {
	_, err := Open(filepath.Join(t.TempDir(), "none"))
	if err == nil {
		t.Fatal("no error for a folder that is not there")
	}
	fsys, err := Open("")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fs.Stat(fsys, "outcome/prompts.yaml"); err != nil {
		t.Error(err)
	}
}

func write(t *testing.T, dir, name, data string) {
	t.Helper()
	p := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}
