package store

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"time"

	"example.com/plumb/internal/eval"
)

// Sample is a planned sample with what became of it.
type Sample struct {
	ID     eval.SampleID
	Target int   // index in the plan
	CaseID int64 // the case's number in this store
	Case   *eval.Case
	// Answer is the answer's number in this store, 0 when there is none.
	Answer int64
	// Failure says why there is no answer; "" with Answer 0 means not yet asked.
	Failure string
	// Verdict is the newest of the scorer, an error for a failure, and nil for a
	// sample that is not yet asked or not yet judged.
	Verdict *eval.Verdict
	// Facts of the answer that reports count.
	Finish   eval.Finish
	Usage    eval.Usage
	Latency  time.Duration
	Attempts int
	Model    string
	// Paid is false for an answer that another run had paid for.
	Paid bool
}

// samplePage bounds how many samples are in memory at once.
const samplePage = 512

// Samples walks every planned sample of a run in the plan's order: target, case,
// epoch. Verdicts are those of scorers (suite → scorer); nil takes run.Scorers.
// The walk ends at the first error, which is yielded alone.
func (s *Store) Samples(ctx context.Context, run RunInfo, scorers map[string]string) iter.Seq2[Sample, error] {
	if scorers == nil {
		scorers = run.Scorers
	}
	return func(yield func(Sample, error) bool) {
		for target := range run.Targets {
			w := walk{store: s, run: run, scorers: scorers, target: target, yield: yield}
			if more, err := w.all(ctx); err != nil {
				yield(Sample{}, err)
				return
			} else if !more {
				return
			}
		}
	}
}

// walk goes through the samples of one target.
type walk struct {
	store   *Store
	run     RunInfo
	scorers map[string]string
	target  int
	yield   func(Sample, error) bool

	cases      []PlannedCase
	pos, epoch int // the next sample
}

func (w *walk) all(ctx context.Context) (bool, error) {
	var err error
	if w.cases, err = w.store.Cases(ctx, w.run.Number, w.target); err != nil {
		return false, err
	}
	for {
		page, err := w.page(ctx)
		if err != nil {
			return false, err
		}
		for _, found := range page {
			if !w.blanks(found.pos, found.ID.Epoch) {
				return false, nil
			}
			found.ID.Case, found.Case = w.cases[found.pos].Case.Name, &w.cases[found.pos].Case
			if !w.yield(found.Sample, nil) {
				return false, nil
			}
			w.step()
		}
		if len(page) < samplePage {
			return w.blanks(len(w.cases), 0), nil
		}
	}
}

func (w *walk) step() {
	if w.epoch++; w.epoch == w.run.Samples {
		w.pos, w.epoch = w.pos+1, 0
	}
}

// blanks yields the samples that nothing is known of, up to the given one.
func (w *walk) blanks(pos, epoch int) bool {
	for w.pos < pos || w.pos == pos && w.epoch < epoch {
		c := &w.cases[w.pos]
		blank := Sample{
			ID:     eval.SampleID{Case: c.Case.Name, Target: w.run.Targets[w.target], Epoch: w.epoch},
			Target: w.target, CaseID: c.ID, Case: &c.Case,
		}
		if !w.yield(blank, nil) {
			return false
		}
		w.step()
	}
	return true
}

type foundSample struct {
	Sample
	pos int
}

const sampleColumns = `SELECT p.pos, s.case_id, s.epoch, coalesce(s.answer, 0), s.failure, coalesce(a.finish, ''), coalesce(a.input, 0),
	coalesce(a.output, 0), coalesce(a.thought, 0), coalesce(a.counted, 0), coalesce(a.latency, 0),
	coalesce(a.attempts, 0), a.model, coalesce(a.run = s.run, 0), v.body`

// page reads the next samples that something is known of. The verdict is the
// newest, but an error only where there is nothing else.
func (w *walk) page(ctx context.Context) ([]foundSample, error) {
	match, args := scorerMatch(w.scorers)
	args = append([]any{w.run.Seed}, args...)
	args = append(args, w.run.Number, w.target, w.pos, w.pos, w.epoch, w.run.Samples, samplePage)
	var page []foundSample
	err := w.store.each(ctx, sampleColumns+`
		FROM planned p
		CROSS JOIN samples s ON s.run = p.run AND s.target = p.target AND s.case_id = p.case_id
		LEFT JOIN answers a ON a.answer = s.answer
		LEFT JOIN verdicts v ON v.verdict = (
			SELECT v.verdict FROM verdicts v JOIN cases c ON c.case_id = v.case_id
			WHERE v.content = a.content AND v.case_id = s.case_id AND v.seed = ? AND `+match+`
			ORDER BY v.outcome = 'error', v.verdict DESC LIMIT 1)
		WHERE p.run = ? AND p.target = ? AND p.pos >= ? AND (p.pos > ? OR s.epoch >= ?) AND s.epoch < ?
		ORDER BY p.pos, s.epoch LIMIT ?`, args,
		func(rows *sql.Rows) error {
			f := foundSample{Sample: Sample{Target: w.target}}
			f.ID.Target = w.run.Targets[w.target]
			if err := w.scan(rows, &f); err != nil {
				return err
			}
			page = append(page, f)
			return nil
		})
	return page, err
}

func (w *walk) scan(rows *sql.Rows, f *foundSample) error {
	var failure, model, body sql.RawBytes
	if err := rows.Scan(&f.pos, &f.CaseID, &f.ID.Epoch, &f.Answer, &failure, &f.Finish, &f.Usage.Input, &f.Usage.Output,
		&f.Usage.Reasoning, &f.Usage.Known, (*int64)(&f.Latency), &f.Attempts, &model, &f.Paid, &body); err != nil {
		return err
	}
	f.Failure, f.Model = string(failure), string(model)
	switch {
	case body != nil:
		f.Verdict = new(eval.Verdict)
		return w.store.verdict(body, f.Verdict)
	case failure != nil:
		f.Verdict = &eval.Verdict{Scorer: "plumb", Outcome: eval.Error, Reason: f.Failure}
	}
	return nil
}

// Sample finds one planned sample of a run.
func (s *Store) Sample(ctx context.Context, run RunInfo, id eval.SampleID) (Sample, error) {
	for target, name := range run.Targets {
		if name != id.Target || id.Epoch < 0 || id.Epoch >= run.Samples {
			continue
		}
		w := walk{store: s, run: run, scorers: run.Scorers, target: target}
		var err error
		if w.cases, err = s.Cases(ctx, run.Number, target); err != nil {
			return Sample{}, err
		}
		for pos := range w.cases {
			if w.cases[pos].Case.Name == id.Case {
				return w.one(ctx, pos, id)
			}
		}
	}
	return Sample{}, &eval.Fault{
		File: s.path, Text: fmt.Sprintf("run %s holds no sample %s", run.ID, id),
		Hint: "plumb report --format json lists them",
	}
}

// one reads the sample at a place: the first of its page, or a blank.
func (w *walk) one(ctx context.Context, pos int, id eval.SampleID) (Sample, error) {
	w.pos, w.epoch = pos, id.Epoch
	page, err := w.page(ctx)
	if err != nil {
		return Sample{}, err
	}
	c := &w.cases[pos]
	if len(page) > 0 && page[0].pos == pos && page[0].ID.Epoch == id.Epoch {
		sm := page[0].Sample
		sm.ID, sm.Case = id, &c.Case
		return sm, nil
	}
	return Sample{ID: id, Target: w.target, CaseID: c.ID, Case: &c.Case}, nil
}
