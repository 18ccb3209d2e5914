package store

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"example.com/plumb/internal/eval"
)

func filled(t *testing.T, path string) {
	t.Helper()
	s := open(t, path, Options{})
	sess, ids := begin(t, s, "r", 40)
	for _, id := range ids {
		put(t, s, sess, Key{Case: id}, strings.Repeat("text ", 400))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// wantFault checks that err is a fault that names the file, the trouble and a mend.
func wantFault(t *testing.T, err error, is error, text string) {
	t.Helper()
	var f *eval.Fault
	if !errors.As(err, &f) || f.File == "" || f.Hint == "" || !strings.Contains(f.Error(), text) {
		t.Errorf("error %v; want a fault with %q", err, text)
	}
	if is != nil && !errors.Is(err, is) {
		t.Errorf("error %v is not %v", err, is)
	}
}

func TestOpenNamesWhatIsWrong(t *testing.T) {
	write := func(data string) func(string) error {
		return func(path string) error { return os.WriteFile(path, []byte(data), 0o600) }
	}
	edit := func(change func(b []byte) []byte) func(string) error {
		return func(path string) error {
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			return os.WriteFile(path, change(b), 0o600)
		}
	}
	tests := []struct {
		name     string
		fill     bool
		prepare  func(path string) error
		readOnly bool
		is       error
		text     string
	}{
		{name: "folder", prepare: func(p string) error { return os.Mkdir(p, 0o700) }, text: "is a folder"},
		{name: "pipe", prepare: func(p string) error { return syscall.Mkfifo(p, 0o600) }, text: "not a plain file"},
		{name: "no store to read", readOnly: true, text: "no store here"},
		{name: "garbage", prepare: write(strings.Repeat("garbage ", 999)), is: ErrDamaged, text: "damaged"},
		{name: "short", prepare: write("SQLite format 3\x00"), is: ErrDamaged, text: "damaged"},
		{name: "empty to read", prepare: write(""), readOnly: true, text: "version 0"},
		{name: "cut off", fill: true, prepare: edit(func(b []byte) []byte { return b[:len(b)-9000] }), is: ErrDamaged, text: "bytes"},
		{name: "schema overwritten", fill: true, prepare: edit(func(b []byte) []byte {
			copy(b[100:], bytes.Repeat([]byte{0xa5}, 3000))
			return b
		}), is: ErrDamaged, text: "damaged"},
		{name: "newer", fill: true, prepare: edit(func(b []byte) []byte { b[63] = 99; return b }), text: "version 99"},
		{name: "newer to read", fill: true, readOnly: true, prepare: edit(func(b []byte) []byte { b[63] = 99; return b }), text: "version 99"},
		{name: "another program's", fill: true, prepare: edit(func(b []byte) []byte { copy(b[68:], "GPKG"); return b }), is: ErrDamaged, text: "another program"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "p.db")
			if tt.fill {
				filled(t, path)
			}
			if tt.prepare != nil {
				if err := tt.prepare(path); err != nil {
					t.Fatal(err)
				}
			}
			s, err := Open(t.Context(), path, Options{ReadOnly: tt.readOnly})
			if err == nil {
				_ = s.Close()
				t.Fatal("opened")
			}
			wantFault(t, err, tt.is, tt.text)
			if _, err := os.Stat(path + ".lock"); err == nil {
				t.Error("the lock stays behind")
			}
		})
	}
}

func TestMissingFolder(t *testing.T) {
	_, err := Open(t.Context(), filepath.Join(t.TempDir(), "no", "p.db"), Options{})
	wantFault(t, err, nil, "mkdir -p")
}

// Bytes flipped anywhere give a fault or the truth, never a panic.
func TestDamageInside(t *testing.T) {
	whole := filepath.Join(t.TempDir(), "p.db")
	filled(t, whole)
	b, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	rnd, found := rand.New(rand.NewPCG(1, 2)), 0
	for i := range 30 {
		bad := bytes.Clone(b)
		at := 4096 + rnd.IntN(len(bad)-8192)
		copy(bad[at:], bytes.Repeat([]byte{byte(rnd.Uint32())}, 2000))
		path := filepath.Join(t.TempDir(), fmt.Sprint(i))
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := readAll(t, path); err != nil {
			found++
			var f *eval.Fault
			if !errors.As(err, &f) {
				t.Errorf("damage at %d: %v is no fault", at, err)
			}
		}
	}
	if found == 0 {
		t.Error("no damage was noticed")
	}
}

func readAll(t *testing.T, path string) error {
	s, err := Open(t.Context(), path, Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	run, err := s.Run(t.Context(), "")
	if err != nil {
		return err
	}
	for sm, err := range s.Samples(t.Context(), run, nil) {
		if err != nil {
			return err
		}
		if sm.Answer != 0 {
			if _, err := s.Answer(t.Context(), sm.Answer); err != nil {
				return err
			}
		}
	}
	return nil
}

func TestSecondWriterIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.db")
	s := open(t, path, Options{})
	_, err := Open(t.Context(), path, Options{})
	wantFault(t, err, ErrLocked, fmt.Sprintf("process %d", os.Getpid()))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, path, Options{})
}

func TestReaderCannotWrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.db")
	filled(t, path)
	s := open(t, path, Options{ReadOnly: true})
	if err := s.Memo().Put(t.Context(), "k", nil); !errors.Is(err, ErrReadOnly) {
		t.Errorf("a reader writes: %v", err)
	}
}

// mountTmpfs gives a folder of its own size, where the test may mount.
func mountTmpfs(t *testing.T, options string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, options); err != nil {
		t.Skipf("cannot mount a small file system: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, 0) })
	return dir
}

func TestReadOnlyFolder(t *testing.T) {
	dir := mountTmpfs(t, "size=32m")
	path := filepath.Join(dir, "p.db")
	filled(t, path)
	if err := syscall.Mount("tmpfs", dir, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Skipf("cannot remount: %v", err)
	}
	_, err := Open(t.Context(), path, Options{})
	wantFault(t, err, ErrReadOnly, "read-only")
	_, err = Open(t.Context(), filepath.Join(dir, "new.db"), Options{})
	wantFault(t, err, ErrReadOnly, "read-only")
	if n := len(samples(t, open(t, path, Options{ReadOnly: true}), "r", nil)); n != 160 {
		t.Errorf("%d samples are read from a read-only folder", n)
	}
}

func TestFullDiskKeepsWhatWasEarned(t *testing.T) {
	path := filepath.Join(mountTmpfs(t, "size=16m"), "p.db")
	s := open(t, path, Options{})
	sess, ids := begin(t, s, "r", 4000)
	text := strings.Repeat("0123456789abcdef", 1024) // not packed: 16 kB each
	stored, noticed := 0, 0
	var last error
	for _, id := range ids {
		k := Key{Case: id}
		if last = s.PutAnswer(t.Context(), sess, k, identity(k), eval.Answer{Text: text}); last != nil {
			break
		}
		stored++
		select {
		case <-s.Full():
			noticed++
		default:
		}
	}
	wantFault(t, last, ErrFull, "no space")
	if noticed < 100 {
		t.Errorf("after the disk was full %d answers in flight were kept, want 100 or more", noticed)
	}
	_ = s.Close() // may fail to fold the log: it stays beside the store
	s = open(t, path, Options{ReadOnly: true})
	kept := 0
	for _, sm := range samples(t, s, "r", nil) {
		if sm.Answer != 0 {
			kept++
		}
	}
	if kept != stored {
		t.Errorf("%d answers are kept, %d were acknowledged", kept, stored)
	}
}

func TestNoSpaceAtTheStart(t *testing.T) {
	dir := mountTmpfs(t, "size=4m")
	_, err := Open(t.Context(), filepath.Join(dir, "p.db"), Options{})
	wantFault(t, err, ErrFull, "no space")
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}
