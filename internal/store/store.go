// Package store is the truth about runs: one SQLite file that holds plans, cases,
// answers, verdicts and observations of many runs. One process writes, any number
// read at the same time. What a Put has returned for is on disk (fsynced) and
// survives kill -9 and a power cut; puts that wait together share one commit.
//
// Texts of models are kept byte for byte. Iterators read in pages, so memory does
// not grow with the number of samples, and a slow consumer blocks nobody.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"example.com/plumb/internal/eval"
)

// Options say how a store is opened.
type Options struct {
	// ReadOnly opens an existing store for reading, also while another process
	// writes it.
	ReadOnly bool
}

// Store is an open store. Its methods are safe for concurrent use.
type Store struct {
	path   string
	lock   *lock // nil when read-only
	reads  *sql.DB
	writer *writer // nil when read-only
	packer packer

	closing sync.Once
	closed  error
}

// Open opens the store at path, making it when it does not exist (unless
// read-only). What a person can mend comes back as *eval.Fault: a second writer
// (ErrLocked), a damaged file (ErrDamaged), a newer schema, a folder that is not
// writable, no space (ErrFull).
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	if err := checkPath(path, o); err != nil {
		return nil, err
	}
	if o.ReadOnly {
		return openReader(ctx, path)
	}
	return openWriter(ctx, path)
}

func openWriter(ctx context.Context, path string) (*Store, error) {
	l, err := takeLock(path)
	if err != nil {
		return nil, err
	}
	s := &Store{path: path, lock: l, packer: newPacker()}
	if err := s.start(ctx); err != nil {
		return nil, errors.Join(s.fault(err), s.Close())
	}
	return s, nil
}

func (s *Store) start(ctx context.Context) error {
	db, err := sql.Open("sqlite", dsn(s.path, "rwc",
		"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "wal_autocheckpoint(4000)",
		"journal_size_limit(67108864)", "trusted_schema(0)", "cell_size_check(1)"))
	if err != nil {
		return fmt.Errorf("open %s: %w", s.path, err)
	}
	db.SetMaxOpenConns(1)
	if err := migrate(ctx, db, s.path); err != nil {
		return errors.Join(err, db.Close())
	}
	if s.writer, err = startWriter(ctx, db, s); err != nil {
		return errors.Join(err, db.Close())
	}
	s.reads, err = openReads(s.path, "rw")
	return err
}

func openReader(ctx context.Context, path string) (*Store, error) {
	s := &Store{path: path}
	var err error
	// A folder or file that cannot be written still has readers: SQLite then
	// needs to be told not to look for a write-ahead log.
	for _, mode := range []string{"rw", "ro", "ro&immutable=1"} {
		if mode == "ro&immutable=1" && size(path+"-wal") > 0 {
			break // the log holds answers that would be missed
		}
		if s.reads, err = openReads(path, mode); err != nil {
			continue
		}
		if err = checkSchema(ctx, s.reads, path); err == nil {
			return s, nil
		}
		_ = s.reads.Close()
		if !cannotOpen(err) {
			break
		}
	}
	return nil, s.fault(err)
}

func openReads(path, mode string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", dsn(path, mode, "busy_timeout(10000)", "query_only(1)", "trusted_schema(0)", "cell_size_check(1)"))
	if err != nil {
		return nil, fmt.Errorf("open %s for reading: %w", path, err)
	}
	db.SetMaxOpenConns(4)
	db.SetMaxIdleConns(4)
	return db, nil
}

// Close waits for what is queued to be written, folds the write-ahead log into
// the file and gives the lock back. Further calls return what the first did.
func (s *Store) Close() error {
	s.closing.Do(func() { s.closed = s.shut() })
	return s.closed
}

func (s *Store) shut() error {
	var errs []error
	if s.reads != nil {
		errs = append(errs, s.reads.Close())
	}
	if s.writer != nil {
		errs = append(errs, s.writer.close())
	}
	if s.lock != nil {
		errs = append(errs, s.lock.release())
	}
	return errors.Join(errs...)
}

// Full is closed when the disk has run out of space. What was in flight can still
// be put, from a small reserve; nothing new should be asked.
func (s *Store) Full() <-chan struct{} {
	if s.writer == nil {
		return nil
	}
	return s.writer.full
}

// FullError is the error to end with after Full: a fault that is ErrFull.
func (s *Store) FullError() error { return fullFault(s.path) }

func dsn(path, mode string, pragmas ...string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	u := "file:" + (&url.URL{Path: path}).EscapedPath() + "?mode=" + mode
	for _, p := range pragmas {
		u += "&_pragma=" + url.QueryEscape(p)
	}
	return u
}

func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

// checkPath finds what can be said before SQLite is asked.
func checkPath(path string, o Options) error {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return &eval.Fault{File: path, Text: "the store is a folder", Hint: "name a file: --store " + filepath.Join(path, "plumb.db")}
	case err == nil && !info.Mode().IsRegular():
		return &eval.Fault{File: path, Text: "the store is not a plain file", Hint: "name another one with --store"}
	case err == nil:
		return checkLength(path)
	case errors.Is(err, os.ErrNotExist) && o.ReadOnly:
		return &eval.Fault{File: path, Text: "there is no store here", Hint: "start one with plumb run, or name another with --store"}
	case errors.Is(err, os.ErrNotExist):
		return checkFolder(path)
	}
	return &eval.Fault{File: path, Text: "cannot look at the store: " + cause(err), Hint: "check its permissions"}
}

func checkFolder(path string) error {
	dir := filepath.Dir(path)
	info, err := os.Stat(dir)
	if err != nil || !info.IsDir() {
		return &eval.Fault{File: path, Text: "the store's folder " + dir + " does not exist", Hint: "make it: mkdir -p " + dir}
	}
	return nil
}
