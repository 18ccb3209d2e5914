package store

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"syscall"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"example.com/plumb/internal/eval"
)

// What can be wrong with a store, for errors.Is. The error that is returned is
// also an *eval.Fault for errors.As.
var (
	ErrLocked   = errors.New("another process writes the store")
	ErrDamaged  = errors.New("the store is damaged")
	ErrReadOnly = errors.New("the store cannot be written")
	ErrFull     = errors.New("the disk is full")
	ErrClosed   = errors.New("the store is closed")
)

// faultError is a fault with a sentinel: people read the one, code the other.
type faultError struct {
	*eval.Fault
	is error
}

func (e faultError) Unwrap() []error { return []error{e.Fault, e.is} }

// fault turns an error of SQLite or of the file system into what a person can
// mend. Other errors, and faults, come back unchanged.
func (s *Store) fault(err error) error {
	var f *eval.Fault
	if err == nil || errors.As(err, &f) {
		return err
	}
	var se *sqlite.Error
	if errors.As(err, &se) {
		return sqliteFault(s.path, se, err)
	}
	return pathFault(s.path, err)
}

func sqliteFault(path string, se *sqlite.Error, err error) error {
	if outOfSpace(path, se) {
		return fullFault(path)
	}
	switch se.Code() & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB,
		// Our statements never change, so these mean that the schema has.
		sqlite3.SQLITE_ERROR, sqlite3.SQLITE_SCHEMA, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH:
		return damaged(path, se.Error())
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN:
		return notWritable(path, se.Error())
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return faultError{&eval.Fault{File: path, Text: "another program holds the store", Hint: "close what has it open (a database browser, a backup) and start again"}, ErrLocked}
	case sqlite3.SQLITE_IOERR:
		return &eval.Fault{File: path, Text: "reading or writing the store failed: " + se.Error(), Hint: "check the disk; what was written before is kept"}
	}
	return err
}

func pathFault(path string, err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fullFault(path)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return notWritable(path, cause(err))
	}
	return err
}

func fullFault(path string) error {
	return faultError{&eval.Fault{
		File: path, Text: "no space is left on the disk of the store",
		Hint: "free some and give the same command again: all that was answered is kept",
	}, ErrFull}
}

func damaged(path, what string) error {
	return faultError{&eval.Fault{
		File: path, Text: "the store is damaged, or is not a store of Plumb: " + what,
		Hint: "restore a copy of it, or name another with --store",
	}, ErrDamaged}
}

func notWritable(path, what string) error {
	return faultError{&eval.Fault{
		File: path, Text: "the store cannot be opened or written: " + what,
		Hint: fmt.Sprintf("make %s writable, or name another store with --store", filepath.Dir(path)),
	}, ErrReadOnly}
}

// outOfSpace tells a full disk from other faults. Some calls report it as a
// general failure to write, so the file system is asked too.
func outOfSpace(path string, se *sqlite.Error) bool {
	switch se.Code() {
	case sqlite3.SQLITE_FULL:
		return true
	case sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_TRUNCATE,
		sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMOPEN, sqlite3.SQLITE_IOERR_SHMMAP:
		free, err := freeSpace(path)
		return err == nil && free < 1<<20
	}
	return false
}

func freeSpace(path string) (int64, error) {
	var st syscall.Statfs_t
	if err := syscall.Statfs(filepath.Dir(path), &st); err != nil {
		return 0, fmt.Errorf("ask for free space at %s: %w", path, err)
	}
	return int64(st.Bavail) * st.Bsize, nil
}

// cannotOpen says whether a reader may have more luck with less demanding flags.
func cannotOpen(err error) bool {
	var se *sqlite.Error
	if !errors.As(err, &se) {
		return false
	}
	switch se.Code() & 0xff {
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN:
		return true
	}
	return false
}

// cause is the part of a path error that the fault does not already say.
func cause(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}
