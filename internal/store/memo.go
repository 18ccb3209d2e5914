package store

import (
	"context"
	"database/sql"
	"errors"
)

// Memo keeps observations: transcripts of what candidates did. A suite that finds
// one under its key needs no sandbox. The key must cover everything that decides
// what would be observed.
type Memo struct{ store *Store }

// Memo returns the store's observations.
func (s *Store) Memo() Memo { return Memo{s} }

// Get returns the observation under key, and whether there is one.
func (m Memo) Get(ctx context.Context, key string) ([]byte, bool, error) {
	var packed []byte
	err := m.store.reads.QueryRowContext(ctx, "SELECT data FROM observations WHERE key = ?", []byte(key)).Scan(&packed)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, m.store.reading("read an observation", err)
	}
	data, err := unpack(packed)
	if err != nil {
		return nil, false, damaged(m.store.path, "an observation cannot be read: "+err.Error())
	}
	return data, true, nil
}

// Put keeps an observation and returns when it is on disk. The last one counts.
func (m Memo) Put(ctx context.Context, key string, data []byte) error {
	packed, err := m.store.packer.pack(blob(data))
	if err != nil {
		return err
	}
	return m.store.do(ctx, len(packed), func(t *transaction) error {
		return t.exec("INSERT INTO observations (key, data) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET data = excluded.data", []byte(key), packed)
	})
}
