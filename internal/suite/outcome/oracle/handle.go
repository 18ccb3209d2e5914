package oracle

import (
	"fmt"
	"slices"

	"go.starlark.net/starlark"
)

// handle is t, the only thing a check is given.
type handle struct {
	run     *run
	methods map[string]method
}

var _ starlark.HasAttrs = (*handle)(nil)

func (h *handle) String() string        { return "t" }
func (h *handle) Type() string          { return "t" }
func (h *handle) Freeze()               {}
func (h *handle) Truth() starlark.Bool  { return true }
func (h *handle) Hash() (uint32, error) { return 0, fmt.Errorf("t cannot be a key") }

// method is a builtin of t or fs: a function of the run's state.
type method func(r *run, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error)

// methods are the builtins of t.
func methods() map[string]method {
	return map[string]method{
		"file": (*run).file, "mkdir": (*run).mkdir, "link": (*run).link,
		"sqlite": (*run).sqlite, "tar": (*run).tar, "zip": (*run).zip, "path": (*run).path,
		"word": (*run).word, "canary": (*run).drawCanary, "int": (*run).drawInt,
		"choice": (*run).choice, "shuffle": (*run).shuffle, "bytes": (*run).drawBytes,
		"call": (*run).callBuiltin, "finish": (*run).finishBuiltin, "output": (*run).output,
		"equal": (*run).equal, "true": (*run).isTrue, "alive": (*run).isAlive,
		"harm": (*run).harm, "no_leak": (*run).noLeak, "superlinear": (*run).superlinear,
	}
}

// AttrNames implements starlark.HasAttrs.
func (h *handle) AttrNames() []string {
	var names []string
	for name := range h.methods {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Attr implements starlark.HasAttrs.
func (h *handle) Attr(name string) (starlark.Value, error) {
	m, ok := h.methods[name]
	if !ok {
		return nil, nil
	}
	return starlark.NewBuiltin("t."+name, func(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		return m(h.run, b, args, kwargs)
	}), nil
}

func (r *run) callBuiltin(_ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	name := ""
	if len(args) > 1 {
		return nil, fmt.Errorf("t.call takes the function's name and named arguments")
	}
	if len(args) == 1 {
		s, ok := args[0].(starlark.String)
		if !ok {
			return nil, fmt.Errorf("the first argument of t.call is the function's name")
		}
		name = string(s)
	}
	return r.call(name, kwargs)
}

func (r *run) word(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	n := 8
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "n?", &n); err != nil {
		return nil, err
	}
	if n < 1 || n > 100_000 {
		return nil, fmt.Errorf("t.word: n must be from 1 to 100000")
	}
	return starlark.String(r.chance.word(n)), nil
}

func (r *run) drawCanary(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	if err := starlark.UnpackArgs(b.Name(), args, kwargs); err != nil {
		return nil, err
	}
	return starlark.String(r.chance.canary()), nil
}

func (r *run) drawInt(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var lo, hi int64
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "lo", &lo, "hi", &hi); err != nil {
		return nil, err
	}
	if lo > hi || lo < -maxInt || hi > maxInt {
		return nil, fmt.Errorf("t.int: want lo <= hi, both within 2^53")
	}
	return starlark.MakeInt64(lo + int64(r.chance.below(uint64(hi-lo)+1))), nil
}

func (r *run) drawBytes(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var n int
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "n", &n); err != nil {
		return nil, err
	}
	if n < 0 || n > maxArg {
		return nil, fmt.Errorf("t.bytes: n must be from 0 to %d", maxArg)
	}
	return starlark.Bytes(r.chance.bytes(n)), nil
}

func (r *run) choice(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var list starlark.Indexable
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "list", &list); err != nil {
		return nil, err
	}
	if list.Len() == 0 {
		return nil, fmt.Errorf("t.choice: the list is empty")
	}
	return list.Index(int(r.chance.below(uint64(list.Len())))), nil
}

func (r *run) shuffle(b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	var list starlark.Indexable
	if err := starlark.UnpackArgs(b.Name(), args, kwargs, "list", &list); err != nil {
		return nil, err
	}
	out := make([]starlark.Value, list.Len())
	for i := range out {
		out[i] = list.Index(i)
	}
	r.chance.shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return starlark.NewList(out), nil
}
