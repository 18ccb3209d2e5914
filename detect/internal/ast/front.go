package ast

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"example.com/plumb/internal/syntax"
)

// Front reads one language: it parses code in the form in which it makes the most
// sense, and lowers it. It is safe for concurrent use.
type Front struct {
	Language string
	lowerers []*Lowerer // the usual grammar first
}

// NewFront returns the front of a language.
func NewFront(language string, gs *syntax.Grammars) (*Front, error) {
	names := map[string][]string{"php": {"php_only", "php"}, "typescript": {"typescript", "tsx"}}[language]
	if names == nil {
		names = []string{language}
	}
	f := &Front{Language: language}
	shared := &symbolNames{ids: map[string]uint16{}}
	for _, name := range names {
		g, ok := gs.Get(name)
		if !ok {
			return nil, fmt.Errorf("no grammar for %q", language)
		}
		f.lowerers = append(f.lowerers, newLowerer(language, g, shared))
	}
	return f, nil
}

// Lowerers lists the grammars in which code of the language may be read, the usual
// one first.
func (f *Front) Lowerers() []*Lowerer { return f.lowerers }

// Health says how well a text parsed.
type Health struct {
	Wrapping   string
	ErrorBytes int
	Missing    int
}

func (h Health) cost() int { return h.ErrorBytes + 4*h.Missing }

// Parsed is a text in the form in which it parsed best.
type Parsed struct {
	*Tree
	Health Health
	// Shift is how far positions in the tree lie behind those in the text.
	Shift int
	// Lowerer names the symbols of the tree.
	Lowerer *Lowerer
}

// fragmentLimit is the size above which a text is taken for a whole file.
const fragmentLimit = 64 << 10

// excerptLimit is the size up to which a text may well be an excerpt.
const excerptLimit = 4 << 10

// Effort is the work that parsing a text of a size may take: five times the steps
// and ten times the allocations of ordinary code, 64 MB of memory and 512 times
// the size, and as a backstop a second of processor time and three for each MB.
func Effort(size int) syntax.Limit {
	return syntax.Limit{Steps: 500 + int64(size)/10, Allocations: 50_000 + 16*int64(size), CPU: time.Second + time.Duration(size)*3*time.Microsecond, Bytes: 64<<20 + 512*int64(size)}
}

// guessEffort is the work that each further way of parsing a fragment may take. It
// is counted and not timed: which way wins must not depend on the machine.
func guessEffort(size int) syntax.Limit {
	l := Effort(size)
	l.Steps, l.Allocations = 250+int64(size)/20, 10_000+3*int64(size)
	return l
}

// Parse reads a text. Every way of wrapping is tried until one parses cleanly;
// otherwise the one with the fewest errors wins, the earliest of equals.
func (f *Front) Parse(text string, atoms Atoms) (*Parsed, error) {
	if strings.IndexByte(text, 0) >= 0 {
		text = strings.ReplaceAll(text, "\x00", " ") // some scanners take long over NULs
	}
	r := &reading{front: f, text: text}
	if err := r.read(); err != nil {
		return nil, err
	}
	tree := r.lower(atoms)
	if tree.Cut && !r.best.whole { // what is put around it must not be what is too deep
		r = &reading{front: f, text: text}
		if err := r.try(f.usualWays(text)); err != nil {
			return nil, err
		}
		tree = r.lower(atoms)
	}
	if tree.Cut {
		return nil, fmt.Errorf("code is nested more than %d levels deep: %w", maxDepth, syntax.ErrEffort)
	}
	l := f.lowerers[r.best.grammar]
	l.Resolve(tree, atoms)
	return &Parsed{Tree: tree, Health: r.health, Shift: len(r.best.prefix), Lowerer: l}, nil
}

// lower lowers the best reading.
func (r *reading) lower(atoms Atoms) *Tree {
	w := r.best
	dropFiller(r.raw, uint32(len(w.prefix)+len(r.text)))
	return r.front.lowerers[w.grammar].Lower(w.prefix+r.text+w.suffix, r.raw, atoms)
}

// reading keeps the best way of parsing a text so far.
type reading struct {
	front  *Front
	text   string
	best   way
	raw    []syntax.Node // of the best; nil: none yet
	health Health
	around int // errors of the best in what was put around the text
	spare  []syntax.Node
}

// read tries the ways of reading the text. What is cut off in sight is no whole
// file: the guesses come first then, for parsing it whole would cost more than all
// else, only to fail.
func (r *reading) read() error {
	ways := r.front.usualWays(r.text)
	if len(r.text) > fragmentLimit {
		return r.try(ways)
	}
	e := edgesOf(r.front.Language, r.text)
	if !e.cut() || e.head == commentHead || len(r.text) > excerptLimit {
		if err := r.try(ways); err != nil || r.clean() || r.mostlyClean() {
			return err
		}
		return r.try(r.front.fragmentWays(r.text, e, ways[0]))
	}
	guesses := r.front.fragmentWays(r.text, e, ways[0])
	late := slices.IndexFunc(guesses, func(w way) bool { return w.late })
	if late < 0 {
		late = len(guesses)
	}
	for _, next := range [][]way{guesses[:late], ways, guesses[late:]} {
		if err := r.try(next); err != nil || r.clean() {
			return err
		}
	}
	return nil
}

// mostlyClean says that a long text has but a few errors, such as macros leave: no
// guess at what was around it would mend these.
func (r *reading) mostlyClean() bool {
	return len(r.text) > excerptLimit && r.health.cost() < len(r.text)/50
}

// clean says whether nothing can be better than the best.
func (r *reading) clean() bool { return r.raw != nil && r.health.cost() == 0 && r.around == 0 }

// try parses in each way until one is clean.
func (r *reading) try(ways []way) error {
	for _, w := range ways {
		whole := w.prefix + r.text + w.suffix
		limit := Effort(len(whole))
		if !w.whole {
			limit = guessEffort(len(whole))
		}
		raw, err := r.front.lowerers[w.grammar].Grammar.Parse(whole, limit, r.spare)
		if err != nil {
			if !w.whole && !errors.Is(err, syntax.ErrLate) {
				continue // the effort went into a mere guess
			}
			return err
		}
		r.consider(w, raw)
		if r.clean() {
			return nil
		}
	}
	return nil
}

// consider takes a way for the best if it leaves fewer errors than the best so far.
func (r *reading) consider(w way, raw []syntax.Node) {
	from, to := len(w.prefix), len(w.prefix)+len(r.text)
	h := healthOf(raw, from, to, r.front.Language == "csharp")
	h.Wrapping = w.name
	around := 0
	if w.prefix != "" || w.suffix != "" {
		around = healthOf(raw, 0, to+len(w.suffix), false).cost() - healthOf(raw, from, to, false).cost()
	}
	if r.raw != nil && (h.cost() > r.health.cost() || h.cost() == r.health.cost() && around >= r.around) {
		r.spare = raw
		return
	}
	r.best, r.health, r.around = w, h, around
	r.raw, r.spare = raw, r.raw
}

// healthOf measures the errors between two places. Empty says that a name without
// a letter is an invented one: so C#'s grammar reads statements as members.
func healthOf(raw []syntax.Node, from, to int, empty bool) Health {
	var h Health
	skip := uint32(0)
	for i := range raw {
		n := &raw[i]
		if int(n.End) < from || int(n.Start) > to {
			continue
		}
		switch {
		case n.Flags&syntax.Missing != 0 || empty && i > 0 && n.Flags&syntax.Named != 0 && n.Start == n.End && n.First < 0 && n.Symbol != syntax.ErrorSymbol:
			h.Missing++
		case n.Symbol == syntax.ErrorSymbol && n.Start >= skip:
			h.ErrorBytes += errorBytes(raw, int32(i), from, to)
			skip = n.End
		}
	}
	return h
}

// errorBytes counts the bytes of an error that no named child understood, and a
// bit for the error as such.
func errorBytes(raw []syntax.Node, i int32, from, to int) int {
	n := &raw[i]
	size := min(int(n.End), to) - max(int(n.Start), from)
	for c := n.First; c >= 0; c = raw[c].Next {
		k := &raw[c]
		switch {
		case k.Symbol == syntax.ErrorSymbol:
			size -= max(0, min(int(k.End), to)-max(int(k.Start), from)-errorBytes(raw, c, from, to))
		case k.Flags&syntax.Named != 0 && k.First >= 0:
			size -= max(0, min(int(k.End), to)-max(int(k.Start), from))
		}
	}
	return max(size, 1)
}

// way is one way of reading a text.
type way struct {
	name           string
	grammar        int
	prefix, suffix string
	late           bool // a guess that may turn code into words: after all else
	whole          bool // no guess: the text is refused when it takes too long
}

// usualWays reads a text as it is: the first way is no guess.
func (f *Front) usualWays(text string) []way {
	ways := f.plainWays(text)
	ways[0].whole = true
	return ways
}

func (f *Front) plainWays(text string) []way {
	switch f.Language {
	case "php":
		switch head, tagged := untagged(text); {
		case !tagged:
			return []way{{name: "file"}}
		case strings.TrimSpace(head) == "" || strings.HasPrefix(strings.TrimSpace(head), "<"):
			return []way{{name: "tag", grammar: 1}}
		case phpCodeRE.MatchString(head):
			return []way{{name: "tag", grammar: 1, prefix: phpTag}}
		}
		return []way{{name: "tag", grammar: 1}, {name: "tag", grammar: 1, prefix: phpTag}}
	case "typescript":
		return []way{{name: "file"}, {name: "file", grammar: 1}}
	case "python":
		if first := indent(text); first > 0 {
			return []way{{name: "body", prefix: pythonPrefix(text, first)}, {name: "file"}}
		}
	}
	return []way{{name: "file"}}
}

// indent counts the blanks before the first word.
func indent(text string) int {
	for line := range strings.SplitSeq(text, "\n") {
		if body := strings.TrimLeft(line, " \t"); body != "" {
			return len(line) - len(body)
		}
	}
	return 0
}

// pythonPrefix opens a block for the first line's indentation and for each smaller
// one that comes later.
func pythonPrefix(text string, first int) string {
	levels := []int{}
	least := first
	for line := range strings.SplitSeq(text, "\n") {
		body := strings.TrimLeft(line, " \t")
		if n := len(line) - len(body); body != "" && body[0] != '#' && n < least {
			least = n
			levels = append(levels, n)
		}
	}
	if least > 0 {
		levels = append(levels, 0)
	}
	var b strings.Builder
	for i := len(levels) - 1; i >= 0; i-- {
		b.WriteString(strings.Repeat(" ", levels[i]) + "if 1:\n")
	}
	return b.String()
}

// Errors measures the errors of a whole text: 0 when it parsed cleanly.
func Errors(raw []syntax.Node) int {
	return healthOf(raw, 0, int(raw[0].End), false).cost()
}
