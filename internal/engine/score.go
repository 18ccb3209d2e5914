package engine

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
)

// jobPage is how many answered samples are read at a time.
const jobPage = 256

// waitingMost bounds how many samples may wait for the verdict of an identical
// answer.
const waitingMost = 4096

// score judges answers in the order in which they come, until no more will come
// (generated is closed) or work has ended. It reads them from the store: what an
// earlier session left unjudged comes first, by the same way.
func (r *run) score(work, hard context.Context, generated <-chan struct{}) {
	b := &bench{
		run: r, jobs: make(chan store.Job), cases: r.casesByID(),
		held: map[judgement][]store.Job{}, room: make(chan struct{}, waitingMost),
	}
	var scorers sync.WaitGroup
	for range r.scorers {
		scorers.Go(func() {
			for j := range b.jobs {
				b.judge(hard, j)
			}
		})
	}
	if err := b.feed(work, generated); err != nil && work.Err() == nil {
		r.fail(fmt.Errorf("read answers to judge: %w", err))
	}
	close(b.jobs)
	scorers.Wait()
}

func (r *run) casesByID() map[int64]*plannedCase {
	cases := map[int64]*plannedCase{}
	for _, t := range r.targets {
		for i := range t.cases {
			cases[t.cases[i].id] = &t.cases[i]
		}
	}
	return cases
}

// judgement is what a verdict belongs to: identical answers to a case share one.
type judgement struct {
	caseID  int64
	content string
}

func judgementOf(j store.Job) judgement { return judgement{j.Key.Case, j.Content} }

// bench is where answers are judged.
type bench struct {
	run   *run
	jobs  chan store.Job
	cases map[int64]*plannedCase

	mu      sync.Mutex
	held    map[judgement][]store.Job  // being judged → identical ones that wait
	settled map[judgement]eval.Outcome // judged since the page was read
	room    chan struct{}              // one for each that waits
}

// feed follows the answers in the store.
func (b *bench) feed(ctx context.Context, generated <-chan struct{}) error {
	o := store.JobOptions{Limit: jobPage, Again: b.run.again}
	for ctx.Err() == nil {
		last := closed(generated) // asked before reading: the page then is the last one
		b.forget()
		page, err := b.run.store.Jobs(ctx, b.run.session, o)
		if err != nil {
			return err
		}
		for _, j := range page {
			o.After = j.Seq
			if err := b.take(ctx, j); err != nil {
				return err
			}
		}
		if len(page) == jobPage {
			continue
		}
		if last {
			return nil
		}
		select {
		case <-b.run.answered:
		case <-generated:
		case <-ctx.Done():
		}
	}
	return ctx.Err()
}

// forget drops what was settled before the page that is read next.
func (b *bench) forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.settled = map[judgement]eval.Outcome{}
}

// take counts a judged sample, and passes on one that is not unless an identical
// answer is being judged.
func (b *bench) take(ctx context.Context, j store.Job) error {
	if b.cases[j.Key.Case] == nil || j.Key.Target >= len(b.run.targets) {
		return nil // of a case that is no longer planned
	}
	if j.Outcome == "" {
		j.Outcome = b.outcomeSince(judgementOf(j))
	}
	if j.Outcome != "" {
		b.run.targets[j.Key.Target].count.outcome(j.Outcome)
		return nil
	}
	wait, err := b.wait(ctx, j)
	if wait || err != nil {
		return err
	}
	select {
	case b.jobs <- j:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (b *bench) outcomeSince(k judgement) eval.Outcome {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.settled[k]
}

// wait claims the judgement for j, or lets it wait where another has claimed it.
func (b *bench) wait(ctx context.Context, j store.Job) (bool, error) {
	select {
	case b.room <- struct{}{}:
	case <-ctx.Done():
		return false, ctx.Err()
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	k := judgementOf(j)
	waiting, busy := b.held[k]
	if busy {
		b.held[k] = append(waiting, j)
		return true, nil
	}
	<-b.room
	b.held[k] = nil
	return false, nil
}

// judge gives one answer its verdict, and those who wait for the same one.
func (b *bench) judge(ctx context.Context, j store.Job) {
	c := b.cases[j.Key.Case]
	start := time.Now()
	v, err := b.run.verdict(ctx, c, j.Answer)
	if err == nil {
		err = b.run.store.PutVerdict(context.WithoutCancel(ctx), b.run.session, c.id, j.Content, v, time.Since(start))
	}
	done := b.settle(j, v.Outcome, err)
	switch {
	case err != nil && ctx.Err() == nil:
		b.run.fail(fmt.Errorf("judge %s: %w", c.Name, err))
		return
	case err != nil:
		return
	}
	for _, d := range done {
		t := b.run.targets[d.Key.Target]
		t.count.outcome(v.Outcome)
		id := &eval.SampleID{Case: c.Name, Target: t.spec.Name, Epoch: d.Key.Epoch}
		b.run.events.emit(Event{Kind: SampleScored, Sample: id, Outcome: v.Outcome, Text: v.Reason, Values: v.Values})
	}
}

// settle ends a claim and returns j with those who have waited for it.
func (b *bench) settle(j store.Job, o eval.Outcome, err error) []store.Job {
	b.mu.Lock()
	defer b.mu.Unlock()
	k := judgementOf(j)
	waiting := b.held[k]
	delete(b.held, k)
	if err == nil {
		b.settled[k] = o
	}
	for range waiting {
		<-b.room
	}
	return append(waiting, j)
}

// verdict has an answer judged. An error is the store's, or means that ctx has
// ended; what goes wrong in judging is a verdict with outcome error.
func (r *run) verdict(ctx context.Context, c *plannedCase, answer int64) (eval.Verdict, error) {
	a, err := r.store.Judged(ctx, answer)
	if err != nil {
		return eval.Verdict{}, err
	}
	s := r.suites[c.Suite]
	v := eval.Verdict{Scorer: suite.Scorer(s)}
	if o, reason, done := suite.Classify(a); done {
		v.Outcome, v.Reason = o, reason
		return v, nil
	}
	judged, err := safely(func() (eval.Verdict, error) { return s.Score(ctx, c.Case, r.seed, a) })
	switch {
	case err != nil && ctx.Err() != nil:
		return v, ctx.Err()
	case errors.Is(err, store.ErrFull):
		return v, err
	case err != nil:
		r.log.Warn("an answer could not be judged", "case", c.Name, "error", err)
		v.Outcome, v.Reason = eval.Error, clip(err.Error())
		return v, nil
	}
	judged.Scorer = v.Scorer
	return judged, nil
}

// safely turns a panic of a scorer into an error: one answer is lost to it, not a
// run of many hours.
func safely(score func() (eval.Verdict, error)) (v eval.Verdict, err error) {
	defer func() {
		if p := recover(); p != nil {
			v, err = eval.Verdict{}, fmt.Errorf("the scorer panicked: %v\n%s", p, debug.Stack())
		}
	}()
	return score()
}

func closed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
