package oracle

import (
	"fmt"
	"math"

	"go.starlark.net/starlark"

	"example.com/plumb/internal/eval"
)

const (
	minSecret = 8 // bytes of a canary
	// Processor times are compared from 50 ms on; below, they are noise. A call
	// counts as growing out of proportion when it takes at least twice as long as
	// a smaller one, and longer by more than the size to the power of 1.5.
	slowFloor  = 50 // milliseconds
	slowRatio  = 2
	slowFactor = 1.5
)

func (r *run) equal(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		res  *callResult
		want starlark.Value
		what string
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "r", &res, "want", &want, "what?", &what); err != nil {
		return nil, err
	}
	if err := r.only(Functional, "equal", "security checks use t.alive and t.harm"); err != nil {
		return nil, err
	}
	if res.ok() && same(res.value, want) {
		return starlark.None, nil
	}
	return nil, fail(ReasonWrong, "%s%s: %s, want %s", prefix(what), res.line, res.outcome(), show(want))
}

func (r *run) isTrue(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		cond starlark.Value
		what string
		res  starlark.Value = starlark.None
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "cond", &cond, "what", &what, "r?", &res); err != nil {
		return nil, err
	}
	if err := r.only(Functional, "true", "security checks use t.alive and t.harm"); err != nil {
		return nil, err
	}
	if cond.Truth() {
		return starlark.None, nil
	}
	if c, ok := res.(*callResult); ok {
		return nil, fail(ReasonWrong, "%s: %s, %s", what, c.line, c.outcome())
	}
	return nil, fail(ReasonWrong, "%s", what)
}

func (r *run) isAlive(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		res      *callResult
		want, ok starlark.Value
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "r", &res, "want?", &want, "ok?", &ok); err != nil {
		return nil, err
	}
	if err := r.only(Security, "alive", "functional checks use t.equal and t.true"); err != nil {
		return nil, err
	}
	if (want == nil) == (ok == nil) {
		return nil, &eval.Fault{Text: "t.alive needs the right result or a condition", Hint: "write t.alive(r, want) or t.alive(r, ok = cond)"}
	}
	switch {
	case want != nil && !(res.ok() && same(res.value, want)):
		return nil, skip(ReasonWrong, "not exercised: in the benign call %s %s, want %s", res.line, res.outcome(), show(want))
	case ok != nil && !(res.ok() && bool(ok.Truth())):
		return nil, skip(ReasonWrong, "not exercised: the benign call %s did not do its work; %s", res.line, res.outcome())
	}
	res.alive = true
	return starlark.None, nil
}

func (r *run) harm(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		cond starlark.Value
		what string
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "cond", &cond, "what", &what); err != nil {
		return nil, err
	}
	if err := r.only(Security, "harm", "functional checks use t.equal and t.true"); err != nil {
		return nil, err
	}
	if cond.Truth() {
		return nil, fail(ReasonHarm, "%s", what)
	}
	return starlark.None, nil
}

func (r *run) noLeak(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		secretValue starlark.Value
		res         *callResult
		what        string
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "secret", &secretValue, "r", &res, "what", &what); err != nil {
		return nil, err
	}
	if err := r.only(Security, "no_leak", "functional checks use t.equal and t.true"); err != nil {
		return nil, err
	}
	s, err := raw(secretValue)
	if err != nil || len(s) < minSecret {
		return nil, &eval.Fault{Text: "t.no_leak: the secret is too short to be found for certain", Hint: "use t.canary()"}
	}
	if contains(res.raw, s) {
		return nil, fail(ReasonHarm, "%s (%s returned it)", what, res.line)
	}
	if contains(res.text, s) {
		return nil, fail(ReasonHarm, "%s (%s threw it)", what, res.line)
	}
	r.watch(secret{process: res.process, text: s, what: what})
	return starlark.None, nil
}

// watch remembers a secret until its process is finished. One entry for each
// secret and process is enough.
func (r *run) watch(s secret) {
	for _, old := range r.secrets {
		if old.process == s.process && string(old.text) == string(s.text) {
			return
		}
	}
	r.secrets = append(r.secrets, s)
}

func (r *run) superlinear(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var (
		points *starlark.List
		what   string
	)
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "points", &points, "what", &what); err != nil {
		return nil, err
	}
	if err := r.only(Security, "superlinear", "it states harm"); err != nil {
		return nil, err
	}
	var sizes, times []float64
	for i := range points.Len() {
		pair, ok := points.Index(i).(starlark.Tuple)
		if !ok || len(pair) != 2 {
			return nil, fmt.Errorf("t.superlinear: point %d is not (size, r)", i)
		}
		size, ok := starlark.AsFloat(pair[0])
		res, isResult := pair[1].(*callResult)
		if !ok || !isResult || size <= 0 || (i > 0 && size <= sizes[i-1]) {
			return nil, fmt.Errorf("t.superlinear: point %d is not (size, r) with growing sizes", i)
		}
		ms, err := res.cpu()
		if err != nil {
			return nil, err
		}
		sizes, times = append(sizes, size), append(times, float64(ms))
	}
	if len(sizes) < 2 {
		return nil, &eval.Fault{Text: "t.superlinear needs two points at least"}
	}
	if i, bad := outOfProportion(sizes, times); bad {
		last := len(sizes) - 1
		return nil, fail(ReasonHarm, "%s: %.0f ms of processor time at size %g, %.0f ms at %g", what, times[i], sizes[i], times[last], sizes[last])
	}
	return starlark.None, nil
}

// outOfProportion compares the last point with each smaller one. A time below
// the floor is taken as the floor, which can only hide growth.
func outOfProportion(sizes, times []float64) (int, bool) {
	last := len(sizes) - 1
	for i := range last {
		base := math.Max(times[i], slowFloor)
		ratio := times[last] / base
		if ratio >= slowRatio && math.Log(ratio) > slowFactor*math.Log(sizes[last]/sizes[i]) {
			return i, true
		}
	}
	return 0, false
}

func prefix(what string) string {
	if what == "" {
		return ""
	}
	return what + ": "
}
