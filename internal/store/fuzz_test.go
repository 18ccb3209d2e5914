package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"example.com/plumb/internal/eval"
)

// FuzzDamage writes over a good store and reads it whole: it must be right, or a
// fault, and never a panic.
func FuzzDamage(f *testing.F) {
	path := filepath.Join(f.TempDir(), "p.db")
	s := open(f, path, Options{})
	sess, ids := begin(f, s, "r", 4)
	for _, id := range ids {
		k := Key{Case: id}
		a := eval.Answer{Text: "text", Raw: []byte("raw"), Files: map[string][]byte{"a": []byte("b")}}
		if err := s.PutAnswer(f.Context(), sess, k, identity(k), a); err != nil {
			f.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		f.Fatal(err)
	}
	good, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint32(0), []byte("SQLite format 2"), uint32(0))
	f.Add(uint32(60), []byte{0, 0, 0, 9}, uint32(0))
	f.Add(uint32(4096), []byte{0xff, 0xff, 0xff}, uint32(0))
	f.Add(uint32(100), bytes.Repeat([]byte{7}, 4000), uint32(4096))
	f.Add(uint32(0), []byte{}, uint32(100_000))
	f.Fuzz(func(t *testing.T, at uint32, over []byte, cut uint32) {
		bad := bytes.Clone(good[:len(good)-int(cut)%len(good)])
		if len(bad) > 0 {
			copy(bad[int(at)%len(bad):], over)
		}
		path := filepath.Join(t.TempDir(), "p.db")
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		var fault *eval.Fault
		if err := readAll(t, path); err != nil && !errors.As(err, &fault) {
			t.Errorf("%v is no fault", err)
		}
	})
}

// FuzzUnpackFiles reads what may lie in a damaged or foreign store.
func FuzzUnpackFiles(f *testing.F) {
	s := &Store{packer: newPacker()}
	for _, files := range []map[string][]byte{nil, {"a": []byte("b")}, {"\xff\x00": {}, "x/y": []byte("z")}} {
		b, err := s.packFiles(files)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte("no gzip"))
	f.Fuzz(func(t *testing.T, data []byte) {
		files, err := unpackFiles(data)
		if err != nil || len(files) == 0 {
			return
		}
		again, err := s.packFiles(files)
		if err != nil {
			t.Fatal(err)
		}
		back, err := unpackFiles(again)
		if err != nil || len(back) != len(files) {
			t.Errorf("%d files become %d, %v", len(files), len(back), err)
		}
	})
}
