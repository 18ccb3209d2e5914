package engine

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/store"
)

// lookPage is how many samples are looked up in the store at a time.
const lookPage = 256

// workers is the size of the pool of a target that may have so many requests on the
// wire. As many again, within bounds, may pause between retries without slowing the
// others.
func workers(highest int) int { return highest + min(max(highest, 16), 96) }

// question is a sample to be asked.
type question struct {
	target   *target
	c        *plannedCase
	epoch    int
	identity string
}

func (q question) key() store.Key {
	return store.Key{Target: q.target.index, Case: q.c.id, Epoch: q.epoch}
}

func (q question) id() *eval.SampleID {
	return &eval.SampleID{Case: q.c.Name, Target: q.target.spec.Name, Epoch: q.epoch}
}

func (q question) request() provider.Request {
	return provider.Request{
		Target: q.target.spec, Messages: q.c.Messages, Completion: q.c.Completion, Epoch: q.epoch,
		CaseName: q.c.Name, CaseHash: q.c.hash,
	}
}

// generate asks all targets side by side. No question is begun after ask has
// ended, and none goes on after hard has.
func (r *run) generate(ask, hard context.Context) {
	var wg sync.WaitGroup
	for _, t := range r.targets {
		if t.model == nil {
			continue
		}
		own, stop := context.WithCancelCause(ask)
		t.stop = stop
		wg.Go(func() {
			defer stop(nil)
			r.generateTarget(provider.WithGrace(own, hard), t)
		})
	}
	wg.Wait()
}

// generateTarget runs a pool for one target. The model's policy decides how many
// requests are on the wire; the pool is larger, since workers also pause between
// retries.
func (r *run) generateTarget(ctx context.Context, t *target) {
	todo := make(chan question)
	var pool sync.WaitGroup
	for range min(workers(t.model.Highest()), len(t.cases)*r.samples) {
		pool.Go(func() {
			for q := range todo {
				r.ask(ctx, q)
			}
		})
	}
	if err := r.feed(ctx, t, todo); err != nil && ctx.Err() == nil {
		r.fail(err)
	}
	close(todo)
	pool.Wait()
}

// feed walks the samples of a target, the first epoch of all cases first, and
// passes on those without an answer.
func (r *run) feed(ctx context.Context, t *target, todo chan<- question) error {
	total := len(t.cases) * r.samples
	for start := 0; start < total; start += lookPage {
		page := make([]question, 0, lookPage)
		for n := start; n < min(start+lookPage, total); n++ {
			q := question{target: t, c: &t.cases[n%len(t.cases)], epoch: n / len(t.cases)}
			q.identity = q.request().Identity()
			page = append(page, q)
		}
		fresh, err := r.reuse(ctx, page)
		if err != nil {
			return err
		}
		for _, q := range fresh {
			if !r.claims.take(q) {
				continue
			}
			select {
			case todo <- q:
			case <-ctx.Done():
				r.claims.give(q.identity)
				return ctx.Err()
			}
		}
	}
	return nil
}

// reuse gives samples the answers that the store holds and returns the others.
func (r *run) reuse(ctx context.Context, page []question) ([]question, error) {
	identities := make([]string, len(page))
	for i, q := range page {
		identities[i] = q.identity
	}
	found, err := r.store.Answered(ctx, identities)
	if err != nil {
		return nil, fmt.Errorf("look for answers: %w", err)
	}
	if len(found) == 0 {
		return page, nil
	}
	var links []store.Link
	fresh := page[:0]
	for _, q := range page {
		answer, ok := found[q.identity]
		if !ok {
			fresh = append(fresh, q)
			continue
		}
		links = append(links, store.Link{Key: q.key(), Answer: answer})
		q.target.count.reused()
	}
	if err := r.store.PutLinks(ctx, r.session, links); err != nil {
		return nil, fmt.Errorf("reuse answers: %w", err)
	}
	r.wakeScorers()
	return fresh, nil
}

// ask asks one question and keeps what comes of it. Keeping is not given up when
// ctx ends: the answer is paid for.
func (r *run) ask(ctx context.Context, q question) {
	held, hold := provider.WithHold(ctx) // until the answer is on disk
	defer hold.Release()
	a, err := q.target.model.Generate(held, q.request())
	if err != nil {
		r.unanswered(context.WithoutCancel(ctx), q, err)
		return
	}
	r.keep(context.WithoutCancel(ctx), q, &a, hold)
}

// keep puts an answer into the store and tells everybody.
func (r *run) keep(ctx context.Context, q question, a *eval.Answer, hold *provider.Hold) {
	if err := r.store.PutAnswer(ctx, r.session, q.key(), q.identity, *a); err != nil {
		r.claims.give(q.identity)
		r.fail(fmt.Errorf("keep the answer of %s: %w", q.id(), err))
		return
	}
	hold.Release()
	q.target.count.answered()
	r.events.emit(Event{Kind: SampleAnswered, Sample: q.id(), Answer: factsOf(*a)})
	r.wakeScorers()
	r.share(ctx, q)
}

// unanswered records a failure, or ends asking where that is what err means.
func (r *run) unanswered(ctx context.Context, q question, err error) {
	waiting := r.claims.give(q.identity)
	if notAsked(err) {
		r.stopBecause(q.target, err)
		return
	}
	for _, w := range append(waiting, q) {
		r.failed(ctx, w, err)
	}
}

// share gives an answer to those who wait for the same one.
func (r *run) share(ctx context.Context, q question) {
	waiting := r.claims.give(q.identity)
	if len(waiting) == 0 {
		return
	}
	if _, err := r.reuse(ctx, waiting); err != nil {
		r.fail(err)
	}
}

func (r *run) failed(ctx context.Context, q question, cause error) {
	text := clip(cause.Error())
	if err := r.store.PutFailure(ctx, r.session, q.key(), text); err != nil {
		r.fail(fmt.Errorf("keep the failure of %s: %w", q.id(), err))
		return
	}
	q.target.count.failed()
	r.events.emit(Event{Kind: SampleFailed, Sample: q.id(), Text: text})
}

// stopBecause ends asking where err says so: everywhere for a budget, else at one
// target.
func (r *run) stopBecause(t *target, err error) {
	switch {
	case errors.Is(err, provider.ErrBudget):
		r.stopAsk(err)
	case errors.Is(err, provider.ErrTargetStopped):
		t.stop(err)
		t.told.Do(func() { r.events.emit(Event{Kind: TargetStopped, Target: t.spec.Name, Text: err.Error()}) })
	}
}

func (r *run) wakeScorers() {
	select {
	case r.answered <- struct{}{}:
	default:
	}
}

// clip keeps messages of servers to a size that a table can show.
func clip(s string) string {
	const most = 1000
	if len(s) <= most {
		return s
	}
	return s[:most] + " …"
}
