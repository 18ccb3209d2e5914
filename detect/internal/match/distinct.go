package match

// Distinct collects matches, each once, in the order in which they come.
type Distinct struct {
	List []Match
	// Step counts one step of work.
	Step func()
	from int              // where those begin that are compared
	seen map[uint64][]int // their places in List by hash, once they are not few
}

// few is how many matches are compared one by one, which is quicker than a map.
const few = 8

// keep is how many steps it counts to keep one of many matches, for its memory.
const keep = 4

// Restart forgets what came so far: only what follows is compared.
func (d *Distinct) Restart() { d.from, d.seen = len(d.List), nil }

// Add keeps a match unless there is one of the same place with the same values.
func (d *Distinct) Add(m *Match) bool {
	if d.seen == nil && len(d.List)-d.from >= few {
		d.seen = map[uint64][]int{}
		for i := d.from; i < len(d.List); i++ {
			h := d.List[i].hash()
			d.seen[h] = append(d.seen[h], i)
		}
	}
	if d.seen == nil {
		for i := len(d.List) - 1; i >= d.from; i-- {
			if d.Step(); d.List[i].is(m) {
				return false
			}
		}
	} else {
		h := m.hash()
		for _, i := range d.seen[h] {
			if d.Step(); d.List[i].is(m) {
				return false
			}
		}
		d.seen[h] = append(d.seen[h], len(d.List))
		for range keep {
			d.Step()
		}
	}
	d.List = append(d.List, *m)
	return true
}

func (m *Match) is(o *Match) bool {
	return m.Start == o.Start && m.End == o.End && sameEnv(m.Env, o.Env)
}

// hash is equal for equal matches.
func (m *Match) hash() uint64 {
	const prime = 0x100000001b3
	h := (uint64(m.Start)*prime ^ uint64(m.End)) * prime
	for i := range m.Env {
		v := &m.Env[i]
		h = (h ^ uint64(len(v.Text))) * prime
		n := v.Node
		if len(v.Nodes) > 0 {
			n = v.Nodes[0]
		}
		if n != nil {
			h = ((h^uint64(n.Start))*prime ^ uint64(n.End)) * prime
		}
	}
	return h
}
