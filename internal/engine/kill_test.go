package engine

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider/mockserver"
	"example.com/plumb/internal/store"
)

// inFlight is the fixed concurrency of the run that is killed.
const inFlight = 32

// A run of 2,000 samples is killed with -9 three times and ends complete. What was
// answered and kept is not asked again: only what was in flight is, that is what
// was on the wire, and a quarter as many on their way to the disk.
func TestKilledThreeTimes(t *testing.T) {
	server, err := mockserver.Start("127.0.0.1:0", mockserver.Config{Latency: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	path := filepath.Join(t.TempDir(), "p.db")
	asked := int64(0)
	for round := range 3 {
		child := startChild(t, path, server.URL())
		for start := asked; server.Counts().Requests < start+400; {
			time.Sleep(time.Millisecond)
		}
		if err := child.Process.Signal(syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		_ = child.Wait()
		time.Sleep(50 * time.Millisecond) // the server ends what it had begun
		asked = server.Counts().Requests
		kept := countKept(t, path)
		if lost := asked - kept; lost > int64((round+1)*inFlight*5/4) {
			t.Errorf("after kill %d: %d asked, %d kept", round+1, asked, kept)
		}
	}
	child := startChild(t, path, server.URL())
	if err := child.Wait(); err != nil {
		t.Fatalf("the last round: %v: %s", err, child.Stderr)
	}
	if kept := countKept(t, path); kept != 2000 {
		t.Errorf("%d samples are answered and judged, want 2000", kept)
	}
	extra := server.Counts().Requests - 2000
	t.Logf("asked %d times more than needed, at most %d were in flight at the three kills", extra, 3*inFlight*5/4)
	if extra < 0 || extra > 3*inFlight*5/4 {
		t.Errorf("%d questions were asked twice", extra)
	}
}

func startChild(t *testing.T, path, url string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), "PLUMB_TEST_CHILD=run", "PLUMB_TEST_STORE="+path, "PLUMB_TEST_URL="+url)
	cmd.Stderr = new(bytes.Buffer)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	return cmd
}

// countKept counts the answers in a store, as a reader beside no writer sees them.
func countKept(t *testing.T, path string) int64 {
	t.Helper()
	s, err := store.Open(t.Context(), path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	run, err := s.Run(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	kept := int64(0)
	for sm, err := range s.Samples(t.Context(), run, nil) {
		if err != nil {
			t.Fatal(err)
		}
		if sm.Answer != 0 {
			kept++
		}
	}
	return kept
}

// A disk that fills up ends the run with store.ErrFull, all that the server was
// paid for is kept, and the run goes on when there is space.
func TestFullDiskLosesNothing(t *testing.T) {
	noLeaks(t)
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=16m"); err != nil {
		t.Skipf("cannot mount a small file system: %v", err)
	}
	defer func() { _ = syscall.Unmount(dir, 0) }()
	r := newRig(t, mockserver.Config{AnswerBytes: 20_000, Latency: 2 * time.Millisecond}, 100, 10)
	path := filepath.Join(dir, "p.db")
	open := func() {
		t.Helper()
		var err error
		if r.store, err = store.Open(t.Context(), path, store.Options{}); err != nil {
			t.Fatal(err)
		}
		r.cfg.Store = r.store
	}
	open()
	s, err := Run(t.Context(), r.cfg)
	var f *eval.Fault
	if !errors.Is(err, store.ErrFull) || !errors.As(err, &f) || s.Complete {
		t.Fatalf("%+v, %v", s, err)
	}
	_ = r.store.Close()
	if paid, kept := r.server.Counts().Answered, countKept(t, path); kept != paid || paid < 100 || paid == 1000 {
		t.Errorf("%d answers were paid for, %d are kept", paid, kept)
	}
	if err := syscall.Mount("tmpfs", dir, "", syscall.MS_REMOUNT, "size=256m"); err != nil {
		t.Fatal(err)
	}
	open()
	defer r.store.Close()
	if s := r.run(); !s.Complete || r.server.Counts().Requests != 1000 {
		t.Errorf("%d requests, %+v", r.server.Counts().Requests, s)
	}
}
