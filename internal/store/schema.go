package store

import (
	"context"
	"database/sql"
	"embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"example.com/plumb/internal/eval"
)

// applicationID marks our files ("PLMB"), as SQLite's file format provides for.
const applicationID = 0x504c4d42

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations returns the steps in order; step i leads to schema version i+1.
func migrations() ([]string, error) {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql") // sorted
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	var steps []string
	for i, name := range names {
		if !strings.HasPrefix(name, fmt.Sprintf("migrations/%04d_", i+1)) {
			return nil, fmt.Errorf("migration %s is not number %d", name, i+1)
		}
		b, err := migrationFiles.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read migration: %w", err)
		}
		steps = append(steps, string(b))
	}
	return steps, nil
}

// migrate brings the schema to the newest version, each step in a transaction.
func migrate(ctx context.Context, db *sql.DB, path string) error {
	steps, err := migrations()
	if err != nil {
		return err
	}
	have, err := schemaVersion(ctx, db, path)
	if err != nil {
		return err
	}
	if have > len(steps) {
		return newerSchema(path, have, len(steps))
	}
	for v := have; v < len(steps); v++ {
		script := fmt.Sprintf("BEGIN IMMEDIATE;\n%s\nPRAGMA application_id = %d;\nPRAGMA user_version = %d;\nCOMMIT;", steps[v], applicationID, v+1)
		if _, err := db.ExecContext(ctx, script); err != nil {
			_, _ = db.ExecContext(ctx, "ROLLBACK")
			return fmt.Errorf("bring the store to version %d: %w", v+1, err)
		}
	}
	return nil
}

// checkSchema refuses what this build cannot read.
func checkSchema(ctx context.Context, db *sql.DB, path string) error {
	steps, err := migrations()
	if err != nil {
		return err
	}
	have, err := schemaVersion(ctx, db, path)
	switch {
	case err != nil:
		return err
	case have > len(steps):
		return newerSchema(path, have, len(steps))
	case have < len(steps):
		return &eval.Fault{File: path, Text: fmt.Sprintf("the store has version %d, this program reads %d", have, len(steps)), Hint: "open it once for writing (plumb run, plumb score): that brings it up to date"}
	}
	return nil
}

// schemaVersion is 0 for an empty file. Another program's database is refused.
func schemaVersion(ctx context.Context, db *sql.DB, path string) (int, error) {
	var version, app, tables int
	for query, into := range map[string]*int{
		"PRAGMA user_version": &version, "PRAGMA application_id": &app, "SELECT count(*) FROM sqlite_schema": &tables,
	} {
		if err := db.QueryRowContext(ctx, query).Scan(into); err != nil {
			return 0, fmt.Errorf("read the store's version: %w", err)
		}
	}
	if app != applicationID && (tables > 0 || version > 0 || app != 0) {
		return 0, damaged(path, "it is another program's database")
	}
	return version, nil
}

func newerSchema(path string, have, know int) error {
	return &eval.Fault{
		File: path, Text: fmt.Sprintf("the store has version %d, this program knows up to %d", have, know),
		Hint: "use a newer plumb, or another store with --store",
	}
}

// checkLength finds a file that was cut off. SQLite would see it only when it
// reads a page that is missing. With a write-ahead log the file may lag behind.
func checkLength(path string) error {
	if size(path+"-wal") > 0 {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return notWritable(path, cause(err))
	}
	defer f.Close()
	head := make([]byte, 100)
	n, err := io.ReadFull(f, head)
	if errors.Is(err, io.EOF) {
		return nil // empty: a new store
	}
	if n < len(head) || string(head[:16]) != "SQLite format 3\x00" {
		return damaged(path, "it does not begin as one")
	}
	page := int64(binary.BigEndian.Uint16(head[16:]))
	if page == 1 {
		page = 65536
	}
	want := page * int64(binary.BigEndian.Uint32(head[28:]))
	if trusted := string(head[24:28]) == string(head[92:96]); trusted && size(path) < want {
		return damaged(path, fmt.Sprintf("it has %d of %d bytes", size(path), want))
	}
	return nil
}
