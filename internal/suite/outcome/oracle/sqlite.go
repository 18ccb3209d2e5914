package oracle

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"modernc.org/sqlite"

	"example.com/plumb/internal/lang/wire"
)

const (
	maxRows   = 2000
	maxDBTime = 5 * time.Second
	// From sqlite3.h: the limit on the length of a string, blob or row.
	sqliteLimitLength = 0
	maxCell           = 1 << 20
)

// BuildSQLite makes a database by statements and returns the file.
func BuildSQLite(ctx context.Context, statements []Text) (data []byte, err error) {
	err = inDatabase(ctx, nil, func(ctx context.Context, conn *sql.Conn) error {
		for _, s := range statements {
			if _, err := conn.ExecContext(ctx, string(s)); err != nil {
				return fmt.Errorf("%q: %w", s, err)
			}
		}
		// A database that nothing was written to would have no bytes at all.
		if _, err := conn.ExecContext(ctx, "PRAGMA user_version = 0"); err != nil {
			return err
		}
		return conn.Raw(func(c any) error {
			s, ok := c.(interface{ Serialize() ([]byte, error) })
			if !ok {
				return fmt.Errorf("the driver cannot serialize")
			}
			data, err = s.Serialize()
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("make database: %w", err)
	}
	return data, nil
}

// QuerySQLite runs one statement of the oracle on a database that a candidate
// left. files holds the database under "" and, where they exist, its journals
// under "-wal" and "-journal". ok is false when it is no database, or asking it
// takes too long; the error is ours.
func QuerySQLite(ctx context.Context, files map[string][]byte, query string) (rows [][]Value, ok bool, err error) {
	if len(files[""]) == 0 {
		return nil, false, nil
	}
	err = inDatabase(ctx, files, func(ctx context.Context, conn *sql.Conn) error {
		rows, ok = selectRows(ctx, conn, query)
		return nil
	})
	if ctx.Err() != nil {
		return nil, false, ctx.Err()
	}
	return rows, ok, err
}

func selectRows(ctx context.Context, conn *sql.Conn, query string) ([][]Value, bool) {
	if conn == nil { // could not even be opened
		return nil, false
	}
	found, err := conn.QueryContext(ctx, query)
	if err != nil {
		return nil, false
	}
	defer found.Close() //nolint:errcheck // found.Err is looked at
	columns, err := found.Columns()
	if err != nil {
		return nil, false
	}
	var rows [][]Value
	for found.Next() && len(rows) < maxRows {
		cells := make([]any, len(columns))
		for i := range cells {
			cells[i] = new(any)
		}
		if found.Scan(cells...) != nil {
			return nil, false
		}
		row := make([]Value, len(cells))
		for i, c := range cells {
			row[i] = Value{cell(*c.(*any))}
		}
		rows = append(rows, row)
	}
	return rows, found.Err() == nil
}

// cell turns a driver's value into a wire value. Columns declared as dates come
// as time.Time, text as string.
func cell(v any) wire.Value {
	switch v := v.(type) {
	case nil, bool, int64, float64:
		return v
	case []byte:
		return v
	case string:
		return validText([]byte(v))
	case time.Time:
		return v.UTC().Format(time.RFC3339)
	}
	return fmt.Sprint(v)
}

// inDatabase opens a database: a new one in memory when files is nil, else those
// files in a folder of its own. Journals that the candidate left are applied on
// opening, as its own next connection would. conn is nil when what the candidate
// left cannot be opened.
func inDatabase(ctx context.Context, files map[string][]byte, do func(context.Context, *sql.Conn) error) error {
	name := ":memory:"
	if files != nil {
		dir, err := os.MkdirTemp("", "plumb-db-")
		if err != nil {
			return fmt.Errorf("make a folder: %w", err)
		}
		defer os.RemoveAll(dir) //nolint:errcheck // a temporary folder
		name = filepath.Join(dir, "d")
		for suffix, data := range files {
			if err := os.WriteFile(name+suffix, data, 0o600); err != nil {
				return fmt.Errorf("write database: %w", err)
			}
		}
	}
	ctx, cancel := context.WithTimeout(ctx, maxDBTime)
	defer cancel()
	db, err := sql.Open("sqlite", "file:"+name+"?_pragma=trusted_schema(0)&_pragma=cell_size_check(1)&_pragma=synchronous(0)")
	if err != nil {
		return fmt.Errorf("open database: %w", err)
	}
	defer db.Close() //nolint:errcheck // nothing is to be kept
	conn, err := db.Conn(ctx)
	if err != nil {
		if files != nil {
			return do(ctx, nil)
		}
		return fmt.Errorf("open database: %w", err)
	}
	defer conn.Close() //nolint:errcheck // as above
	if _, err := sqlite.Limit(conn, sqliteLimitLength, maxCell); err != nil {
		return fmt.Errorf("limit database: %w", err)
	}
	return do(ctx, conn)
}
