package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"modernc.org/sqlite"
)

// Bounds of one commit: enough to share the cost of fsync, small enough that the
// first in line does not wait long.
const (
	batchOps   = 512
	batchBytes = 4 << 20
)

// op is one change. apply runs in the writer's transaction; done gets the result
// when the transaction is on disk.
type op struct {
	apply func(*transaction) error
	size  int
	done  chan error
}

// writer is the one goroutine that changes the store. Changes that wait while it
// commits are taken together into the next transaction (group commit).
type writer struct {
	store *Store
	db    *sql.DB
	tx    *transaction
	ops   chan *op
	stop  chan struct{} // closed by close
	ended chan struct{} // closed when the goroutine has returned
	full  chan struct{} // closed at the first lack of space
	once  sync.Once
}

// transaction is the connection inside BEGIN and COMMIT, with its prepared
// statements and the counter of samples.
type transaction struct {
	ctx   context.Context // never ends: a commit is not given up half-way
	conn  *sql.Conn
	stmts map[string]*sql.Stmt
	seq   int64
}

func startWriter(ctx context.Context, db *sql.DB, s *Store) (*writer, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("connect to the store: %w", err)
	}
	tx := &transaction{ctx: context.WithoutCancel(ctx), conn: conn, stmts: map[string]*sql.Stmt{}}
	if err := conn.QueryRowContext(ctx, "SELECT coalesce(max(seq), 0) FROM samples").Scan(&tx.seq); err != nil {
		return nil, errors.Join(fmt.Errorf("read the store: %w", err), conn.Close())
	}
	w := &writer{
		store: s, db: db, tx: tx, ops: make(chan *op, batchOps),
		stop: make(chan struct{}), ended: make(chan struct{}), full: make(chan struct{}),
	}
	go w.run()
	return w, nil
}

// do queues a change and returns when it is durable. Once queued it is carried
// out, whatever becomes of ctx.
func (s *Store) do(ctx context.Context, size int, apply func(*transaction) error) error {
	if s.writer == nil {
		return fmt.Errorf("write %s: %w", s.path, ErrReadOnly)
	}
	w, o := s.writer, &op{apply: apply, size: size, done: make(chan error, 1)}
	select {
	case <-w.stop:
		return ErrClosed
	default:
	}
	select {
	case w.ops <- o:
	case <-w.stop:
		return ErrClosed
	case <-ctx.Done():
		return fmt.Errorf("wait to write: %w", ctx.Err())
	}
	select {
	case err := <-o.done:
		return err
	case <-w.ended:
	}
	select { // it may have been the last that was carried out
	case err := <-o.done:
		return err
	default:
		return ErrClosed
	}
}

func (w *writer) run() {
	defer close(w.ended)
	for {
		select {
		case o := <-w.ops:
			w.commit(w.collect(o))
		case <-w.stop:
			w.drain()
			return
		}
	}
}

func (w *writer) drain() {
	for {
		select {
		case o := <-w.ops:
			w.commit(w.collect(o))
		default:
			return
		}
	}
}

// collect takes what waits. Before it is content it lets others run once: who is
// about to put then shares the commit, and nobody has waited for the sake of it.
func (w *writer) collect(first *op) []*op {
	batch, bytes, yielded := []*op{first}, first.size, false
	for len(batch) < batchOps && bytes < batchBytes {
		select {
		case o := <-w.ops:
			batch, bytes = append(batch, o), bytes+o.size
			continue
		default:
		}
		if yielded {
			return batch
		}
		runtime.Gosched()
		yielded = true
	}
	return batch
}

func (w *writer) commit(batch []*op) {
	err := w.tx.apply(batch)
	var se *sqlite.Error
	if errors.As(err, &se) && outOfSpace(w.store.path, se) {
		w.once.Do(func() { close(w.full) })
		if w.store.lock.giveSpace() {
			err = w.tx.apply(batch)
		}
	}
	err = w.store.fault(err)
	for _, o := range batch {
		o.done <- err
	}
}

func (w *writer) close() error {
	close(w.stop)
	<-w.ended
	for _, st := range w.tx.stmts {
		_ = st.Close()
	}
	if err := errors.Join(w.tx.conn.Close(), w.db.Close()); err != nil {
		return fmt.Errorf("close the store: %w", err)
	}
	return nil
}

// apply runs a batch in one transaction: all of it is on disk, or nothing.
func (t *transaction) apply(batch []*op) error {
	seq := t.seq
	err := t.exec("BEGIN IMMEDIATE")
	for _, o := range batch {
		if err != nil {
			break
		}
		err = o.apply(t)
	}
	if err == nil {
		err = t.exec("COMMIT")
	}
	if err != nil {
		t.seq = seq
		_ = t.exec("ROLLBACK") // fails where SQLite has already rolled back
		return fmt.Errorf("write the store: %w", err)
	}
	return nil
}

func (t *transaction) stmt(query string) (*sql.Stmt, error) {
	if st, ok := t.stmts[query]; ok {
		return st, nil
	}
	st, err := t.conn.PrepareContext(t.ctx, query)
	if err != nil {
		return nil, fmt.Errorf("prepare: %w", err)
	}
	t.stmts[query] = st
	return st, nil
}

// exec runs a prepared statement.
func (t *transaction) exec(query string, args ...any) error {
	_, err := t.run(query, args...)
	return err
}

func (t *transaction) run(query string, args ...any) (sql.Result, error) {
	st, err := t.stmt(query) //nolint:sqlclosecheck // kept for the next time
	if err != nil {
		return nil, err
	}
	return st.ExecContext(t.ctx, args...)
}

func (t *transaction) queryRow(query string, into any, args ...any) error {
	st, err := t.stmt(query) //nolint:sqlclosecheck // kept for the next time
	if err != nil {
		return err
	}
	return st.QueryRowContext(t.ctx, args...).Scan(into)
}
