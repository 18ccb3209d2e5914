package boxdir_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
	"pgregory.net/rapid"

	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/boxdir"
)

// folder makes a fresh folder and opens it.
func folder(t testing.TB) (string, int) {
	t.Helper()
	dir := t.TempDir()
	fd, err := unix.Open(dir, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Close(fd) })
	return dir, fd
}

func TestWriteThenCollect(t *testing.T) {
	_, fd := folder(t)
	files := []sandbox.File{
		{Path: "z", Data: []byte("last")},
		{Path: "a/b/c", Data: []byte("deep"), Mode: 0o640},
		{Path: "a/./b//d", Data: []byte("odd path")},
		{Path: "dir", Mode: fs.ModeDir | 0o700},
		{Path: "sticky", Mode: fs.ModeDir | fs.ModeSticky | 0o777},
		{Path: "suid", Mode: fs.ModeSetuid | 0o755},
		{Path: "ln", Data: []byte("/etc/passwd"), Mode: fs.ModeSymlink},
		{Path: "z", Data: []byte("again")},
	}
	if err := boxdir.Write(fd, files); err != nil {
		t.Fatal(err)
	}
	entries, truncated, err := boxdir.Collect(fd, sandbox.Collect{})
	if err != nil || truncated {
		t.Fatalf("truncated %v, %v", truncated, err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, fmt.Sprintf("%s %v %s", e.Path, e.Mode, e.Data))
	}
	want := []string{
		"a drwxr-xr-x ", "a/b drwxr-xr-x ", "a/b/c -rw-r----- deep", "a/b/d -rw-r--r-- odd path", "dir drwx------ ",
		"ln Lrwxrwxrwx /etc/passwd", "sticky dtrwxrwxrwx ", "suid urwxr-xr-x ", "z -rw-r--r-- again",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestWriteNeverLeaves: links do not lead a file elsewhere.
func TestWriteNeverLeaves(t *testing.T) {
	outside := t.TempDir()
	victim := filepath.Join(outside, "victim")
	if err := os.WriteFile(victim, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, files := range map[string][]sandbox.File{
		"folder link":  {{Path: "l", Data: []byte(outside), Mode: fs.ModeSymlink}, {Path: "l/new"}},
		"file link":    {{Path: "l", Data: []byte(victim), Mode: fs.ModeSymlink}, {Path: "l", Data: []byte("yours")}},
		"link as dir":  {{Path: "l", Data: []byte(outside), Mode: fs.ModeSymlink}, {Path: "l", Mode: fs.ModeDir | 0o700}},
		"file as dir":  {{Path: "f"}, {Path: "f/x"}},
		"second link":  {{Path: "f"}, {Path: "f", Data: []byte("x"), Mode: fs.ModeSymlink}},
		"dotted, deep": {{Path: "l", Data: []byte(".."), Mode: fs.ModeSymlink}, {Path: "l/victim"}},
	} {
		_, fd := folder(t)
		if err := boxdir.Write(fd, files); err == nil {
			t.Errorf("%s: written", name)
		}
	}
	if data, err := os.ReadFile(victim); err != nil || string(data) != "mine" {
		t.Errorf("the victim holds %q, %v", data, err)
	}
	if inside, err := os.ReadDir(outside); err != nil || len(inside) != 1 {
		t.Errorf("outside holds %v, %v", inside, err)
	}
}

// TestCollectOrder: what a bound leaves out depends on names alone.
func TestCollectOrder(t *testing.T) {
	dir, fd := folder(t)
	for i := range 20_000 {
		name := fmt.Sprintf("f%05d", (i*7919)%20_000)
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 { // the second time from the same descriptor
		entries, truncated, err := boxdir.Collect(fd, sandbox.Collect{Entries: 100})
		if err != nil || !truncated || len(entries) != 100 || entries[0].Path != "f00000" || entries[99].Path != "f00099" {
			t.Fatalf("%d entries, truncated %v, %v", len(entries), truncated, err)
		}
	}
}

// TestRoundTrip: any set of files comes back as it was written.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		_, fd := folder(t)
		name := rapid.StringMatching("[^/\x00]{1,40}").Filter(func(s string) bool { return s != "." && s != ".." })
		want := map[string][]byte{}
		var files []sandbox.File
		for i := range rapid.IntRange(0, 8).Draw(rt, "n") {
			path := fmt.Sprintf("%d", i) + name.Draw(rt, "folder") + "/" + name.Draw(rt, "file")
			if len(filepath.Dir(path)) > 255 || len(filepath.Base(path)) > 255 {
				continue
			}
			data := rapid.SliceOfN(rapid.Byte(), 0, 100).Draw(rt, "data")
			files = append(files, sandbox.File{Path: path, Data: data})
			want[path] = data
		}
		if err := boxdir.Write(fd, files); err != nil {
			rt.Fatal(err)
		}
		entries, _, err := boxdir.Collect(fd, sandbox.Collect{})
		if err != nil {
			rt.Fatal(err)
		}
		for _, e := range entries {
			if e.Mode.IsRegular() {
				if data, ok := want[e.Path]; !ok || !bytes.Equal(data, e.Data) {
					rt.Errorf("%q holds %q, wrote %q", e.Path, e.Data, data)
				}
				delete(want, e.Path)
			}
		}
		if len(want) > 0 {
			rt.Errorf("lost: %v", want)
		}
	})
}
