package install

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestFolderOnceAndWhole(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "home", "tool")
	runs := 0
	fill := func(tmp string) error {
		runs++
		if err := os.WriteFile(filepath.Join(tmp, "secretive"), []byte("x"), 0o600); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(tmp, "program"), []byte("x"), 0o700)
	}
	for _, stamp := range []string{"a", "a", "b"} {
		if err := Folder(t.Context(), dir, stamp, fill); err != nil {
			t.Fatal(err)
		}
	}
	if runs != 2 {
		t.Errorf("filled %d times, want 2: once for each stamp", runs)
	}
	for name, want := range map[string]os.FileMode{"secretive": 0o644, "program": 0o755} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v, want mode %v", name, info, err, want)
		}
	}
	if _, err := os.Stat(dir + ".new"); !os.IsNotExist(err) {
		t.Errorf("the working folder is left: %v", err)
	}
}

func TestFolderKeepsOldWhenFillFails(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tool")
	if err := Folder(t.Context(), dir, "a", func(string) error { return nil }); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	if err := Folder(t.Context(), dir, "b", func(string) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("got %v, want fill's error", err)
	}
	if Stamp(dir) != "a" {
		t.Errorf("stamp is %q, want that of the old install", Stamp(dir))
	}
}

func TestFolderConcurrently(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tool")
	var runs atomic.Int32
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			err := Folder(context.Background(), dir, "a", func(string) error {
				runs.Add(1)
				time.Sleep(20 * time.Millisecond)
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if runs.Load() != 1 {
		t.Errorf("filled %d times", runs.Load())
	}
}

func TestFolderGivesUpWithContext(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tool")
	unlock, err := lock(t.Context(), dir+".lock")
	if err != nil {
		t.Fatal(err)
	}
	defer unlock()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := Folder(ctx, dir, "a", func(string) error { return nil }); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestRun(t *testing.T) {
	for _, c := range []struct {
		script      string
		want        string
		unreachable bool
	}{
		{"echo fine", "", false},
		{"echo 'error: no wheel'; echo bye; exit 3", "error: no wheel", false},
		{"echo nothing special; exit 3", "nothing special", false},
		{"echo 'npm error code EAI_AGAIN'; exit 1", "out of reach", true},
	} {
		var log strings.Builder
		err := Run(t.Context(), &log, Command{What: "step", Argv: []string{"/bin/sh", "-c", c.script}})
		if (err == nil) != (c.want == "") || errors.Is(err, ErrUnreachable) != c.unreachable {
			t.Errorf("%s: %v", c.script, err)
		}
		if err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v does not say %q", c.script, err, c.want)
		}
		if log.Len() == 0 {
			t.Errorf("%s: nothing in the log", c.script)
		}
	}
	if err := Run(t.Context(), io.Discard, Command{What: "step", Argv: []string{"/nonexistent"}}); err == nil {
		t.Error("a program that is not there ran")
	}
}
