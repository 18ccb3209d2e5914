package outcome

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/drive"
	"example.com/plumb/internal/suite/outcome/oracle"
)

// errNotReproducible says that a verdict that time or memory decided came out
// otherwise when the candidate ran alone. It becomes outcome error.
var errNotReproducible = errors.New("not reproducible")

// judgement is one answer being judged.
type judgement struct {
	suite *Suite
	memo  Memo
	entry *entry
	lang  lang.Language
	code  string
	seed  int64

	seen    *observed
	build   *lang.Build // made when something must be run
	changed bool        // seen holds more than the memo
	hangs   bool        // that the candidate does not answer was confirmed once

	// wantSeen says that the transcripts are wanted, not the checks alone.
	wantSeen bool
	// trusting takes what the oracle said of the live candidate: without a second
	// run where time or memory decided, and without a replay. For lint, whose
	// first seed is not trusting.
	trusting bool
	// enough stops before all checks are decided; nil never does.
	enough func(decided []eval.Check) bool
}

// judge returns the checks of an answer, each decided by replaying the oracle
// over what was observed; what is not yet observed is, now.
func (s *Suite) judge(ctx context.Context, e *entry, l lang.Language, code string, seed int64) ([]eval.Check, error) {
	j := &judgement{suite: s, memo: s.opts.Memo, entry: e, lang: l, code: code, seed: seed}
	return j.run(ctx)
}

// run decides the checks, with one goroutine at a time for each subject. What
// was decided lately is not decided again: it is a pure function.
func (j *judgement) run(ctx context.Context) ([]eval.Check, error) {
	toolchain, err := j.suite.toolchain(ctx, j.lang)
	if err != nil {
		return nil, err
	}
	key := j.subject(toolchain).key()
	unlock, err := j.suite.locks.lock(ctx, key)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if checks, ok := j.suite.recent.get(key); ok && !j.wantSeen {
		return checks, nil
	}
	if err := j.recall(ctx, key); err != nil {
		return nil, err
	}
	checks, err := j.checks(ctx)
	if err != nil {
		return nil, err
	}
	if j.enough == nil && !j.trusting {
		j.suite.recent.put(key, checks)
	}
	if !j.changed {
		return checks, nil
	}
	data, err := json.Marshal(j.seen)
	if err != nil {
		return nil, fmt.Errorf("keep what was observed: %w", err)
	}
	return checks, j.memo.Put(ctx, key, data)
}

func (j *judgement) subject(toolchain string) subject {
	t := j.entry.task
	return subject{
		Version: observedVersion, Code: j.code, Language: j.lang.Name(), Toolchain: toolchain, Fns: t.Fns,
		Glue: t.Glue[j.lang.Name()], Sanitize: t.Sanitize, Leaks: t.Leaks, Task: t.ID, Seed: j.seed,
	}
}

// recall reads what the memo knows.
func (j *judgement) recall(ctx context.Context, key string) error {
	j.seen = &observed{Version: observedVersion, Checks: map[string]*oracle.Transcript{}}
	data, found, err := j.memo.Get(ctx, key)
	if err != nil || !found {
		return err
	}
	if o, ok := decodeObserved(data); ok {
		j.seen = o
		if o.Checks == nil {
			o.Checks = map[string]*oracle.Transcript{}
		}
	}
	return nil
}

// checks decides every check, in the order of the oracle, having run those that
// need it in a seeded order.
func (j *judgement) checks(ctx context.Context) ([]eval.Check, error) {
	list := j.entry.oracle.Checks()
	if j.seen.Failure != nil {
		return failedBuild(list, *j.seen.Failure), nil
	}
	byIndex := make([]*eval.Check, len(list))
	for _, i := range oracle.Order(j.seed, j.entry.task.ID, len(list)) {
		res, err := j.check(ctx, list[i].Name)
		if err != nil {
			return nil, fmt.Errorf("check %s: %w", list[i].Name, err)
		}
		if j.seen.Failure != nil {
			return failedBuild(list, *j.seen.Failure), nil
		}
		byIndex[i] = &eval.Check{Name: list[i].Name, Kind: string(list[i].Kind), Status: res.Status, Reason: res.Reason, Detail: res.Detail}
		if j.enough != nil && j.enough(decided(byIndex)) {
			break
		}
	}
	return decided(byIndex), nil
}

// decided are the checks that are there, in the order of the oracle.
func decided(byIndex []*eval.Check) []eval.Check {
	var checks []eval.Check
	for _, c := range byIndex {
		if c != nil {
			checks = append(checks, *c)
		}
	}
	return checks
}

// failedBuild fails everything for the reason that the answer does not build.
func failedBuild(list []oracle.Check, f lang.Failure) []eval.Check {
	checks := make([]eval.Check, len(list))
	for i, c := range list {
		status := eval.Fail
		if c.Kind == oracle.Security {
			status = eval.NotExercised
		}
		checks[i] = eval.Check{Name: c.Name, Kind: string(c.Kind), Status: status, Reason: f.Reason, Detail: f.Detail}
	}
	return checks
}

// check decides one check from its transcript, and runs it when there is none
// or the oracle asks for more. It leaves seen.Failure when the build fails.
func (j *judgement) check(ctx context.Context, name string) (oracle.Result, error) {
	if t := j.seen.Checks[name]; t != nil {
		res, err := j.replay(ctx, t)
		if !errors.Is(err, oracle.ErrDiverged) {
			return res, err
		}
	}
	t, res, err := j.observe(ctx, name)
	if err != nil || t == nil {
		return oracle.Result{}, err
	}
	j.seen.Checks[name], j.changed = t, true
	if j.trusting {
		return res, nil
	}
	return j.replay(ctx, t)
}

func (j *judgement) replay(ctx context.Context, t *oracle.Transcript) (oracle.Result, error) {
	return j.entry.oracle.Run(ctx, t.Check, j.oracleSeed(t.Check), t.Replay())
}

func (j *judgement) oracleSeed(check string) oracle.Seed {
	return oracle.Seed{Run: j.seed, Task: j.entry.task.ID, Check: check}
}

// observe runs a check live, and once more alone when time or memory decided. It
// returns what the oracle said on the way, and no transcript when the answer does
// not build.
func (j *judgement) observe(ctx context.Context, name string) (*oracle.Transcript, oracle.Result, error) {
	none := oracle.Result{}
	if j.suite.opts.Runner == nil {
		return nil, none, errNoSandbox
	}
	if err := j.prepare(ctx); err != nil || j.seen.Failure != nil {
		return nil, none, err
	}
	lim, err := j.suite.limits(ctx, j.entry, j.lang)
	if err != nil {
		return nil, none, err
	}
	t, res, err := j.runLive(ctx, name, lim, false)
	if err != nil || !res.Timed || j.trusting || (j.hangs && res.Reason == drive.Wall) {
		return t, res, err
	}
	again, second, err := j.runLive(ctx, name, lim, true)
	if err != nil {
		return nil, none, err
	}
	if second.Status != res.Status || !sameLimit(res.Reason, second.Reason) {
		return nil, none, fmt.Errorf("%w: %s (%s) at first, %s (%s) alone", errNotReproducible, res.Status, res.Reason, second.Status, second.Reason)
	}
	again.Confirmed = true
	// One that sleeps in every check would have the machine for itself for
	// minutes; to see it once is enough.
	j.hangs = res.Reason == drive.Wall
	return again, second, nil
}

// sameLimit says whether two runs ended for the same reason. Which limit a
// candidate without measure meets first is the machine's load's to say: too slow
// shows as either time limit, and a collector that fights for memory is slow.
func sameLimit(first, alone string) bool {
	limit := func(reason string) bool {
		return reason == drive.CPU || reason == drive.Wall || reason == drive.Memory
	}
	return first == alone || limit(first) && limit(alone)
}

// prepare builds the answer. Builds of candidates share the machine with
// running ones, so they too wait for whoever runs alone.
func (j *judgement) prepare(ctx context.Context) error {
	if j.build != nil {
		return nil
	}
	if err := j.sameToolchain(ctx); err != nil {
		return err
	}
	unlock := j.suite.gate.share()
	defer unlock()
	t := j.entry.task
	b, err := j.lang.Prepare(ctx, j.suite.opts.Builder, lang.Unit{
		Code: j.code, Fns: t.Fns, Glue: t.Glue[j.lang.Name()], Sanitize: t.Sanitize, Leaks: t.Leaks,
	})
	if err != nil {
		return fmt.Errorf("build answer: %w", err)
	}
	j.build = &b
	if b.Failure != nil {
		j.seen.Failure, j.changed = b.Failure, true
	}
	return nil
}

// sameToolchain refuses to observe under the name of a toolchain that is not the
// one installed here.
func (j *judgement) sameToolchain(ctx context.Context) error {
	frozen := j.suite.opts.Toolchains[j.lang.Name()]
	if frozen == "" {
		return nil
	}
	t, err := j.lang.Toolchain(ctx)
	if err != nil || t.Key() == frozen {
		return err
	}
	return &eval.Fault{
		Text: fmt.Sprintf("%s must be run again, but its toolchain here (%s) is not that of the run", j.lang.Title(), t.Version),
		Hint: "score on a machine set up alike, or start a new run",
	}
}

// runLive runs a check against the candidate.
func (j *judgement) runLive(ctx context.Context, name string, lim limits, alone bool) (*oracle.Transcript, oracle.Result, error) {
	unlock := j.suite.gate.share
	if alone {
		unlock = j.suite.gate.own
	}
	defer unlock()()
	src := &live{runner: j.suite.opts.Runner, build: *j.build, fns: j.entry.task.Fns, limits: lim}
	rec := oracle.NewRecorder(src, name)
	rec.Transcript.Limits = fmt.Sprintf("%d ms of processor time a call", lim.CPU/time.Millisecond)
	res, err := j.entry.oracle.Run(ctx, name, j.oracleSeed(name), rec)
	if cerr := src.close(); err == nil {
		err = cerr
	}
	return &rec.Transcript, res, err
}
