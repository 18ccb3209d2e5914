package rule

import (
	"strings"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
)

// trace tells how taint came to where it is, last step first.
type trace struct {
	node  *ast.Node
	env   match.Env
	prev  *trace
	steps int
}

// maxTrace bounds the steps remembered.
const maxTrace = 12

// extend adds a step to a trace.
func extend(t *trace, n *ast.Node) *trace {
	if t == nil || t.node == n || t.steps >= maxTrace {
		return t
	}
	return &trace{node: n, env: t.env, prev: t, steps: t.steps + 1}
}

// first returns the first of two traces that is one.
func first(a, b *trace) *trace {
	if a != nil {
		return a
	}
	return b
}

// state is what is known at one point of the code.
type state struct {
	// vars maps variables and members, by their text, to what taints them. A nil
	// marks a member that is clean although what holds it is not.
	vars    map[string]*trace
	members bool // vars has held members
	dead    bool // no run comes here
}

func newState() *state { return &state{vars: map[string]*trace{}} }

func (st *state) copy() *state {
	c := *st
	c.vars = make(map[string]*trace, len(st.vars))
	for k, v := range st.vars {
		c.vars[k] = v
	}
	return &c
}

// charge counts what it costs to look at all variables.
func (f *flow) charge(st *state) {
	for range len(st.vars) / 2 {
		f.matcher.Step()
	}
}

// fork copies a state.
func (f *flow) fork(st *state) *state {
	f.charge(st)
	return st.copy()
}

// set gives a name or a member a new value, with all that it holds.
func (f *flow) set(st *state, key string, t *trace) {
	if f.holders[key] {
		f.charge(st)
		for k := range st.vars {
			if strings.HasPrefix(k, key+".") {
				delete(st.vars, k)
			}
		}
	}
	for i := strings.LastIndexByte(key, '.'); i >= 0 && !f.holders[key[:i]]; i = strings.LastIndexByte(key[:i], '.') {
		f.holders[key[:i]] = true
	}
	st.members = st.members || strings.Contains(key, ".")
	delete(st.vars, key)
	if t != nil || st.get(key) != nil {
		st.vars[key] = t
	}
}

// get returns what taints a name or a member: its own taint, else that of what
// holds it.
func (st *state) get(key string) *trace {
	for {
		if t, ok := st.vars[key]; ok {
			return t
		}
		i := strings.LastIndexByte(key, '.')
		if i < 0 {
			return nil
		}
		key = key[:i]
	}
}

// within returns what taints a member of a name, as far as any is.
func (f *flow) within(st *state, key string) *trace {
	if !f.holders[key] {
		return nil
	}
	f.charge(st)
	least := ""
	for k, t := range st.vars {
		if t != nil && strings.HasPrefix(k, key+".") && (least == "" || k < least) {
			least = k
		}
	}
	return st.vars[least]
}

// join adds what another branch left tainted. It says whether anything was new.
func (st *state) join(other *state) bool {
	if other == nil || other.dead {
		return false
	}
	if st.dead {
		*st = *other.copy()
		return true
	}
	var clean []string
	changed := false
	if st.members || other.members {
		clean = st.cleanInBoth(other)
		for k, t := range st.vars {
			if t == nil {
				if _, ok := other.vars[k]; !ok && other.get(k) != nil {
					st.vars[k], changed = other.get(k), true
				}
			}
		}
		st.members = true
	}
	for k, t := range other.vars {
		if t != nil && st.vars[k] == nil {
			st.vars[k], changed = t, true
		}
	}
	for _, k := range clean {
		st.vars[k] = nil
	}
	return changed
}

// cleanInBoth lists the members that are marked clean in other, and are not
// tainted in st.
func (st *state) cleanInBoth(other *state) []string {
	var list []string
	for k, t := range other.vars {
		if t == nil {
			if _, ok := st.vars[k]; !ok && st.get(k) == nil {
				list = append(list, k)
			}
		}
	}
	return list
}

// holds says whether all that is tainted in other is so in st.
func (st *state) holds(other *state) bool {
	if st.dead {
		return other.dead
	}
	for k, t := range other.vars {
		if t != nil && st.get(k) == nil {
			return false
		}
	}
	return true
}

// outcome joins the states that branches end in, and the values they have.
type outcome struct {
	st    *state
	value *trace
}

// add takes over a branch's state.
func (o *outcome) add(st *state, t *trace) {
	if !st.dead {
		o.value = first(o.value, t)
	}
	if o.st == nil {
		o.st = st
		return
	}
	o.st.join(st)
}
