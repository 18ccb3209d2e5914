package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
)

// Start describes a session: a run that is started, resumed or scored again.
type Start struct {
	ID       string            // the run's name
	PlanHash string            // what makes two starts the same run
	Plan     json.RawMessage   // as frozen; kept from the first start
	Samples  int               // epochs of each case
	Seed     int64             // handed to scorers
	Targets  []string          // names, in the plan's order
	Kind     string            // "run" or "score"
	Manifest json.RawMessage   // versions and machine of this session
	Scorers  map[string]string // suite → scorer of this session
}

// Session is an open session of a run.
type Session struct {
	Run     int64 // the run's number in this store
	ID      int64
	Seed    int64
	Scorers map[string]string
}

// Begin records that a session starts and makes the run if it is new. A run with
// the same name but another plan is refused.
func (s *Store) Begin(ctx context.Context, st Start) (Session, error) {
	sess := Session{Seed: st.Seed, Scorers: st.Scorers}
	err := s.do(ctx, len(st.Plan)+len(st.Manifest), func(t *transaction) error {
		var hash string
		err := t.queryRow("SELECT plan_hash FROM runs WHERE id = ?", &hash, st.ID)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			err = t.insertRun(st)
		case err == nil && hash != st.PlanHash:
			return &eval.Fault{File: s.path, Text: "the store holds another run with the name " + st.ID, Hint: "name another store with --store"}
		}
		if err != nil {
			return err
		}
		return t.insertSession(st, &sess)
	})
	return sess, err
}

func (t *transaction) insertRun(st Start) error {
	if err := t.exec("INSERT INTO runs (id, plan_hash, plan, samples, seed, created) VALUES (?, ?, ?, ?, ?, ?)",
		st.ID, st.PlanHash, blob(st.Plan), st.Samples, st.Seed, time.Now().UnixMilli()); err != nil {
		return err
	}
	for i, name := range st.Targets {
		if err := t.exec("INSERT INTO targets (run, target, name) VALUES ((SELECT run FROM runs WHERE id = ?), ?, ?)", st.ID, i, name); err != nil {
			return err
		}
	}
	return nil
}

func (t *transaction) insertSession(st Start, sess *Session) error {
	if err := t.queryRow("SELECT run FROM runs WHERE id = ?", &sess.Run, st.ID); err != nil {
		return err
	}
	res, err := t.run("INSERT INTO sessions (run, kind, manifest, started) VALUES (?, ?, ?, ?)",
		sess.Run, st.Kind, blob(st.Manifest), time.Now().UnixMilli())
	if err != nil {
		return err
	}
	if sess.ID, err = res.LastInsertId(); err != nil {
		return err
	}
	for suite, scorer := range st.Scorers {
		if err := t.exec("INSERT INTO scorers (session, suite, scorer) VALUES (?, ?, ?)", sess.ID, suite, scorer); err != nil {
			return err
		}
	}
	return nil
}

// End records that the session is over and whether the run is complete.
func (s *Store) End(ctx context.Context, sess Session, complete bool) error {
	return s.do(ctx, 0, func(t *transaction) error {
		return t.exec("UPDATE sessions SET ended = ?, complete = ? WHERE session = ?", time.Now().UnixMilli(), complete, sess.ID)
	})
}

// PlanCases records the cases of a target, in order, in place of those of an
// earlier session. It returns the cases' numbers in this store.
func (s *Store) PlanCases(ctx context.Context, sess Session, target int, cases []eval.Case) ([]int64, error) {
	bodies, size := make([][]byte, len(cases)), 0
	for i, c := range cases {
		b, err := json.Marshal(c)
		if err != nil {
			return nil, fmt.Errorf("write case %s: %w", c.Name, err)
		}
		bodies[i], size = b, size+len(b)
	}
	ids := make([]int64, len(cases))
	err := s.do(ctx, size, func(t *transaction) error {
		if err := t.exec("DELETE FROM planned WHERE run = ? AND target = ? AND pos >= ?", sess.Run, target, len(cases)); err != nil {
			return err
		}
		for i, c := range cases {
			id, err := t.caseID(c, bodies[i])
			if err != nil {
				return err
			}
			if err := t.exec("INSERT OR REPLACE INTO planned (run, target, pos, case_id) VALUES (?, ?, ?, ?)", sess.Run, target, i, id); err != nil {
				return err
			}
			ids[i] = id
		}
		return nil
	})
	return ids, err
}

func (t *transaction) caseID(c eval.Case, body []byte) (int64, error) {
	hash, err := hex.DecodeString(c.Hash())
	if err != nil {
		return 0, fmt.Errorf("hash of case %s: %w", c.Name, err)
	}
	var id int64
	err = t.queryRow("SELECT case_id FROM cases WHERE hash = ?", &id, hash)
	if !errors.Is(err, sql.ErrNoRows) {
		return id, err
	}
	res, err := t.run("INSERT INTO cases (hash, suite, name, body) VALUES (?, ?, ?, ?)", hash, c.Suite, c.Name, body)
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}

// RunInfo is what the store knows of a run.
type RunInfo struct {
	Number   int64           `json:"-"`
	ID       string          `json:"id"`
	PlanHash string          `json:"plan_hash"`
	Plan     json.RawMessage `json:"plan"`
	Manifest json.RawMessage `json:"manifest"` // of the newest session
	Samples  int             `json:"samples"`
	Seed     int64           `json:"seed"`
	Targets  []string        `json:"targets"`
	Created  time.Time       `json:"created"`
	// Ended is when the newest session ended; zero while it runs, or when it was
	// killed. Complete says whether nothing was left to do.
	Ended    time.Time `json:"ended,omitzero"`
	Complete bool      `json:"complete"`
	Sessions int       `json:"sessions"`
	// Scorers holds the scorer that judged each suite last.
	Scorers map[string]string `json:"scorers"`
}

// Runs lists all runs, the newest session first.
func (s *Store) Runs(ctx context.Context) ([]RunInfo, error) {
	var runs []RunInfo
	err := s.each(ctx, `
		SELECT r.run, r.id, r.plan_hash, r.plan, r.samples, r.seed, r.created,
		       (SELECT count(*) FROM sessions x WHERE x.run = r.run), z.manifest, coalesce(z.ended, 0), z.complete
		FROM runs r JOIN sessions z ON z.session = (SELECT max(y.session) FROM sessions y WHERE y.run = r.run)
		ORDER BY z.session DESC`, nil, func(rows *sql.Rows) error {
		var r RunInfo
		var created, ended int64
		err := rows.Scan(&r.Number, &r.ID, &r.PlanHash, (*[]byte)(&r.Plan), &r.Samples, &r.Seed, &created,
			&r.Sessions, (*[]byte)(&r.Manifest), &ended, &r.Complete)
		r.Created = time.UnixMilli(created)
		if ended != 0 {
			r.Ended = time.UnixMilli(ended)
		}
		runs = append(runs, r)
		return err
	})
	if err != nil {
		return nil, err
	}
	for i := range runs {
		if err := s.describe(ctx, &runs[i]); err != nil {
			return nil, err
		}
	}
	return runs, nil
}

// describe adds the names of targets and the newest scorers.
func (s *Store) describe(ctx context.Context, r *RunInfo) error {
	err := s.each(ctx, "SELECT name FROM targets WHERE run = ? ORDER BY target", []any{r.Number}, func(rows *sql.Rows) error {
		var name string
		err := rows.Scan(&name)
		r.Targets = append(r.Targets, name)
		return err
	})
	if err != nil {
		return err
	}
	r.Scorers = map[string]string{}
	return s.each(ctx, "SELECT c.suite, c.scorer FROM scorers c JOIN sessions z USING (session) WHERE z.run = ? ORDER BY c.session", []any{r.Number}, func(rows *sql.Rows) error {
		var suite, scorer string
		err := rows.Scan(&suite, &scorer)
		r.Scorers[suite] = scorer
		return err
	})
}

// Run finds a run by its name or the beginning of it; "" is the newest.
func (s *Store) Run(ctx context.Context, id string) (RunInfo, error) {
	runs, err := s.Runs(ctx)
	if err != nil {
		return RunInfo{}, err
	}
	var found []RunInfo
	for _, r := range runs {
		if r.ID == id {
			return r, nil
		}
		if strings.HasPrefix(r.ID, id) {
			found = append(found, r)
		}
	}
	switch {
	case len(found) == 1 || id == "" && len(found) > 0:
		return found[0], nil
	case len(runs) == 0:
		return RunInfo{}, &eval.Fault{File: s.path, Text: "the store holds no run", Hint: "start one with plumb run"}
	}
	names := func(rs []RunInfo) string {
		var ids []string
		for _, r := range rs[:min(len(rs), 5)] {
			ids = append(ids, r.ID)
		}
		return strings.Join(slices.Sorted(slices.Values(ids)), ", ")
	}
	if len(found) > 1 {
		return RunInfo{}, &eval.Fault{File: s.path, Text: fmt.Sprintf("several runs begin with %q", id), Hint: "one of " + names(found)}
	}
	return RunInfo{}, &eval.Fault{File: s.path, Text: fmt.Sprintf("the store holds no run %q", id), Hint: "the newest are " + names(runs)}
}

// PlannedCase is a case of a target with its number in this store.
type PlannedCase struct {
	ID   int64
	Case eval.Case
}

// Cases returns the cases of a run's target in order.
func (s *Store) Cases(ctx context.Context, run int64, target int) ([]PlannedCase, error) {
	var out []PlannedCase
	err := s.each(ctx, "SELECT c.case_id, c.body FROM planned p JOIN cases c USING (case_id) WHERE p.run = ? AND p.target = ? ORDER BY p.pos",
		[]any{run, target}, func(rows *sql.Rows) error {
			var p PlannedCase
			var body sql.RawBytes
			if err := rows.Scan(&p.ID, &body); err != nil {
				return err
			}
			if err := json.Unmarshal(body, &p.Case); err != nil {
				return damaged(s.path, "a case cannot be read: "+err.Error())
			}
			out = append(out, p)
			return nil
		})
	return out, err
}

// each runs a query for reading and calls scan for each row.
func (s *Store) each(ctx context.Context, query string, args []any, scan func(*sql.Rows) error) error {
	rows, err := s.reads.QueryContext(ctx, query, args...)
	if err != nil {
		return s.reading("ask the store", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err says what went wrong
	for rows.Next() {
		if err := scan(rows); err != nil {
			return s.badRow(ctx, err)
		}
	}
	return s.reading("read the store", rows.Err())
}

// reading wraps an error of a read; nil stays nil.
func (s *Store) reading(what string, err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, sql.ErrNoRows) { // asked for by number, so it was there
		return damaged(s.path, "something is missing: "+what)
	}
	return s.fault(fmt.Errorf("%s: %w", what, err))
}

// badRow is the fault of a row that does not hold what it should.
func (s *Store) badRow(ctx context.Context, err error) error {
	var f *eval.Fault
	if errors.As(err, &f) {
		return err
	}
	if ctx.Err() != nil {
		return fmt.Errorf("read a row: %w", ctx.Err())
	}
	return damaged(s.path, err.Error())
}

// blob makes sure that an empty value is an empty BLOB and not NULL.
func blob(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}
