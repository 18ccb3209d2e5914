package oracle

import (
	"fmt"

	"go.starlark.net/starlark"
)

// Starlark counts steps but not memory. So every few steps the variables in
// sight are measured, and a check that builds something huge is stopped. This
// catches accidents; oracles are the task author's code, not a candidate's.
const (
	guardEvery = 64
	maxValue   = 32 << 20 // bytes, roughly, of one variable
	maxVisit   = 200      // elements looked at in one variable
)

func guard(t *starlark.Thread) {
	t.OnMaxSteps = func(t *starlark.Thread) {
		if t.Steps >= maxSteps {
			t.Cancel(fmt.Sprintf("more than %d steps", maxSteps))
			return
		}
		t.SetMaxExecutionSteps(t.Steps + guardEvery)
		for depth := range t.CallStackDepth() {
			fr := t.DebugFrame(depth)
			for i := range fr.NumLocals() {
				if _, v := fr.Local(i); v != nil && weight(v) > maxValue {
					t.Cancel(fmt.Sprintf("a value of more than %d MiB", maxValue>>20))
					return
				}
			}
		}
	}
	t.SetMaxExecutionSteps(guardEvery)
}

// weight estimates the bytes that hang on a value, looking at its first and
// last elements only.
func weight(v starlark.Value) int {
	left := maxVisit
	return weigh(v, &left)
}

func weigh(v starlark.Value, left *int) int {
	if *left--; *left < 0 {
		return 0
	}
	switch v := v.(type) {
	case starlark.String:
		return len(v)
	case starlark.Bytes:
		return len(v)
	case *starlark.Dict:
		return 64*v.Len() + weighAll(v.Len(), func(i int) starlark.Value { return nil }, left)
	case starlark.Indexable:
		return 16*v.Len() + weighAll(v.Len(), v.Index, left)
	}
	return 16
}

func weighAll(n int, at func(int) starlark.Value, left *int) int {
	sum := 0
	for i := range min(n, 8) {
		for _, j := range []int{i, n - 1 - i} {
			if e := at(j); e != nil {
				sum += weigh(e, left)
			}
		}
	}
	return sum
}
