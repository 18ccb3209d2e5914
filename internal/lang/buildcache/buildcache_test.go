package buildcache

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

func open1(t *testing.T, o Options) *Cache {
	t.Helper()
	if o.Dir == "" {
		o.Dir = filepath.Join(t.TempDir(), "cache")
	}
	c, err := New(nil, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func write(name, text string) func(string) error {
	return func(dir string) error { return os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600) }
}

func TestMakesOnceAndSharesAcrossCaches(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	var made atomic.Int32
	fill := func(d string) error {
		made.Add(1)
		time.Sleep(20 * time.Millisecond) // let the others arrive
		return write("prog", "code")(d)
	}
	c := open1(t, Options{Dir: dir})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			got, err := c.Cached(t.Context(), "key", fill)
			if err != nil {
				t.Error(err)
			}
			if b, err := os.ReadFile(filepath.Join(got, "prog")); err != nil || string(b) != "code" {
				t.Errorf("prog = %q, %v", b, err)
			}
		})
	}
	wg.Wait()
	other := open1(t, Options{Dir: dir})
	if _, err := other.Cached(t.Context(), "key", fill); err != nil {
		t.Fatal(err)
	}
	if made.Load() != 1 {
		t.Errorf("made %d times", made.Load())
	}
	if _, err := other.Cached(t.Context(), "another key", fill); err != nil || made.Load() != 2 {
		t.Errorf("another key: made %d times, %v", made.Load(), err)
	}
}

func TestTwoProcessesMakeTheSameEntry(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	a, b := open1(t, Options{Dir: dir}), open1(t, Options{Dir: dir})
	got, err := a.Cached(t.Context(), "key", func(d string) error {
		if _, err := b.Cached(t.Context(), "key", write("prog", "first")); err != nil {
			return err
		}
		return write("prog", "later")(d)
	})
	if err != nil {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile(filepath.Join(got, "prog")); string(text) != "first" {
		t.Errorf("prog = %q, but the first to finish should win", text)
	}
	if left, _ := os.ReadDir(a.making()); len(left) != 0 {
		t.Errorf("%d leftovers", len(left))
	}
}

func TestFailureIsNotKept(t *testing.T) {
	c := open1(t, Options{})
	broken := errors.New("broken")
	if _, err := c.Cached(t.Context(), "key", func(string) error { return broken }); !errors.Is(err, broken) {
		t.Fatalf("error = %v", err)
	}
	if _, err := c.Cached(t.Context(), "key", write("prog", "code")); err != nil {
		t.Fatal(err)
	}
	if left, _ := os.ReadDir(c.making()); len(left) != 0 {
		t.Errorf("%d leftovers", len(left))
	}
}

func TestWaiterOutlivesACancelledMaker(t *testing.T) {
	c := open1(t, Options{})
	started := make(chan struct{})
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() {
		_, err := c.Cached(ctx, "key", func(string) error {
			close(started)
			<-ctx.Done()
			return ctx.Err()
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("maker: %v", err)
		}
	})
	<-started
	wg.Go(func() {
		if _, err := c.Cached(t.Context(), "key", write("prog", "code")); err != nil {
			t.Errorf("waiter: %v", err)
		}
	})
	impatient, stop := context.WithCancel(t.Context())
	stop()
	if _, err := c.Cached(impatient, "key", write("prog", "code")); !errors.Is(err, context.Canceled) {
		t.Errorf("impatient waiter: %v", err)
	}
	cancel()
	wg.Wait()
}

func TestReadableByOtherUsers(t *testing.T) {
	old := syscall.Umask(0o077)
	defer syscall.Umask(old)
	c := open1(t, Options{})
	dir, err := c.Cached(t.Context(), "key", func(d string) error {
		if err := os.MkdirAll(filepath.Join(d, "sub"), 0o700); err != nil {
			return err
		}
		return errors.Join(write("sub/data", "x")(d), os.WriteFile(filepath.Join(d, "prog"), nil, 0o700)) //nolint:gosec // a program
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]os.FileMode{".": 0o755, "sub": 0o755, "sub/data": 0o644, "prog": 0o755, "..": 0o755, "../..": 0o755, "../../..": 0o755}
	for name, mode := range want {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Mode().Perm() != mode {
			t.Errorf("%s: mode %v, %v; want %v", name, info.Mode(), err, mode)
		}
	}
}

func TestDamagedEntryIsMadeAgain(t *testing.T) {
	c := open1(t, Options{})
	dir, err := c.Cached(t.Context(), "key", write("prog", "whole"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(filepath.Join(dir, "prog"), 0); err != nil {
		t.Fatal(err)
	}
	dir, err = c.Cached(t.Context(), "key", write("prog", "whole"))
	if err != nil {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile(filepath.Join(dir, "prog")); string(text) != "whole" {
		t.Errorf("prog = %q", text)
	}
}

func TestLinksAreRefused(t *testing.T) {
	c := open1(t, Options{})
	_, err := c.Cached(t.Context(), "key", func(d string) error { return os.Symlink("/etc/passwd", filepath.Join(d, "prog")) })
	if err == nil || !strings.Contains(err.Error(), "neither file nor folder") {
		t.Errorf("error = %v", err)
	}
}

func TestSweepTakesTheLeastRecentlyUsed(t *testing.T) {
	c := open1(t, Options{MaxBytes: 1000, KeepFor: time.Minute})
	block := strings.Repeat("x", 300)
	put := func(key string) string {
		t.Helper()
		dir, err := c.Cached(t.Context(), key, write("prog", block))
		if err != nil {
			t.Fatal(err)
		}
		return filepath.Dir(dir)
	}
	age := func(entry string, d time.Duration) {
		t.Helper()
		past := time.Now().Add(-d)
		if err := os.Chtimes(files(entry), past, past); err != nil {
			t.Fatal(err)
		}
	}
	oldest, old, fresh := put("oldest"), put("old"), put("fresh")
	age(oldest, 3*time.Hour)
	age(old, 2*time.Hour)
	stale := filepath.Join(c.making(), "dead")
	if err := os.Mkdir(stale, 0o700); err != nil {
		t.Fatal(err)
	}
	past := time.Now().Add(-2 * staleMaking)
	if err := os.Chtimes(stale, past, past); err != nil {
		t.Fatal(err)
	}
	newest := put("newest") // 1,200 bytes of 1,000
	for path, want := range map[string]bool{oldest: false, old: false, fresh: true, newest: true, stale: false} {
		if _, err := os.Stat(path); (err == nil) != want {
			t.Errorf("%s: there %v, want %v", filepath.Base(path), err == nil, want)
		}
	}
	put("one more") // over the size again, but all are too fresh to go
	if _, err := os.Stat(fresh); err != nil {
		t.Errorf("an entry in use went: %v", err)
	}
}

func TestDefaultHome(t *testing.T) {
	t.Setenv("PLUMB_HOME", "/somewhere")
	if got := DefaultHome(); got != "/somewhere" {
		t.Errorf("with PLUMB_HOME: %s", got)
	}
	t.Setenv("PLUMB_HOME", "")
	if got := DefaultHome(); !filepath.IsAbs(got) {
		t.Errorf("default: %s", got)
	}
}
