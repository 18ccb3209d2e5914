package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
)

// Job is an answered sample as a scorer meets it.
type Job struct {
	Seq     int64 // position in the order in which samples were answered
	Key     Key
	Answer  int64  // for Judged
	Content string // the answer's content, raw SHA-256
	// Outcome is that of the final verdict, "" when the sample is yet to be judged.
	Outcome eval.Outcome
}

// JobOptions shape a list of jobs.
type JobOptions struct {
	After int64 // only samples answered after this one
	Limit int
	// Again ignores verdicts of earlier sessions.
	Again bool
}

// Jobs lists answered samples of a run in the order in which they were answered.
// A verdict is final when the session's scorer gave it and it is no error, or when
// it was given in this very session: an error is tried again once a session.
func (s *Store) Jobs(ctx context.Context, sess Session, o JobOptions) ([]Job, error) {
	match, args := scorerMatch(sess.Scorers)
	args = append([]any{sess.Seed}, args...)
	args = append(args, o.Again, sess.ID, o.After, sess.Run, o.Limit)
	var jobs []Job
	// NOT INDEXED keeps the walk along seq; the index on run would have to sort.
	err := s.each(ctx, `SELECT s.seq, s.target, s.case_id, s.epoch, s.answer, a.content, coalesce((
			SELECT v.outcome FROM verdicts v
			WHERE v.content = a.content AND v.case_id = s.case_id AND v.seed = ? AND `+match+`
			AND ((v.outcome <> 'error' AND NOT ?) OR v.session = ?)
			ORDER BY v.outcome = 'error', v.verdict DESC LIMIT 1), '')
		FROM samples s NOT INDEXED JOIN answers a ON a.answer = s.answer JOIN cases c ON c.case_id = s.case_id
		WHERE s.seq > ? AND s.run = ? ORDER BY s.seq LIMIT ?`, args,
		func(rows *sql.Rows) error {
			var j Job
			var content sql.RawBytes
			err := rows.Scan(&j.Seq, &j.Key.Target, &j.Key.Case, &j.Key.Epoch, &j.Answer, &content, &j.Outcome)
			j.Content = string(content)
			jobs = append(jobs, j)
			return err
		})
	return jobs, err
}

// scorerMatch is the condition that verdict v comes from the scorer of case c's
// suite, with its arguments.
func scorerMatch(scorers map[string]string) (string, []any) {
	if len(scorers) == 0 {
		return "0", nil
	}
	var args []any
	for _, suite := range slices.Sorted(maps.Keys(scorers)) {
		args = append(args, suite, scorers[suite])
	}
	return "(c.suite, v.scorer) IN (VALUES (?, ?)" + strings.Repeat(", (?, ?)", len(scorers)-1) + ")", args
}

// PutVerdict appends what a scorer said of an answer's content to a case.
func (s *Store) PutVerdict(ctx context.Context, sess Session, caseID int64, content string, v eval.Verdict, took time.Duration) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("write a verdict: %w", err)
	}
	return s.do(ctx, len(body), func(t *transaction) error {
		return t.exec("INSERT INTO verdicts (content, case_id, seed, scorer, session, outcome, body, judged, took) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
			[]byte(content), caseID, sess.Seed, v.Scorer, sess.ID, string(v.Outcome), body, time.Now().UnixMilli(), int64(took))
	})
}

// Given is a verdict with when it was given: one entry of a sample's history.
type Given struct {
	Verdict eval.Verdict
	Judged  time.Time
	Took    time.Duration
}

// History returns every verdict on a sample's answer, the oldest first.
func (s *Store) History(ctx context.Context, run RunInfo, sm Sample) ([]Given, error) {
	var out []Given
	err := s.each(ctx, `SELECT v.body, v.judged, v.took FROM answers a JOIN verdicts v ON v.content = a.content
		WHERE a.answer = ? AND v.case_id = ? AND v.seed = ? ORDER BY v.verdict`,
		[]any{sm.Answer, sm.CaseID, run.Seed}, func(rows *sql.Rows) error {
			var g Given
			var body sql.RawBytes
			var judged int64
			if err := rows.Scan(&body, &judged, (*int64)(&g.Took)); err != nil {
				return err
			}
			g.Judged = time.UnixMilli(judged)
			out = append(out, g)
			return s.verdict(body, &out[len(out)-1].Verdict)
		})
	return out, err
}

func (s *Store) verdict(body []byte, v *eval.Verdict) error {
	if err := json.Unmarshal(body, v); err != nil {
		return damaged(s.path, "a verdict cannot be read: "+err.Error())
	}
	return nil
}
