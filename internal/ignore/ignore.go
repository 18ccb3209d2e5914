// Package ignore reads patterns in the syntax of .gitignore and decides what
// they leave out: nested files, negation, anchoring, "**" and classes as Git
// has them. Patterns come from the tree that is scanned, so they are untrusted:
// each becomes a regular expression that runs in linear time.
package ignore

import (
	"path"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Verdict is what patterns say of a path.
type Verdict int

// The verdicts.
const (
	Silent Verdict = iota // no pattern matches
	Ignore
	Keep // the last pattern that matches begins with "!"
)

// List is the patterns of one file.
type List struct{ patterns []pattern }

type pattern struct {
	negated, dirOnly bool
	// anchored patterns look at the whole path below the list's folder, others
	// at its last element.
	anchored bool
	literal  string         // the text to be equal to, when expr is nil
	expr     *regexp.Regexp // nil when the pattern has no wildcard
}

// Parse reads the text of a .gitignore file. A pattern that Git takes for
// malformed matches nothing, as there.
func Parse(data []byte) *List {
	l := &List{}
	text := strings.TrimPrefix(string(data), "\ufeff")
	for line := range strings.SplitSeq(text, "\n") {
		if p, ok := parseLine(strings.TrimSuffix(line, "\r")); ok {
			l.patterns = append(l.patterns, p)
		}
	}
	return l
}

func parseLine(line string) (pattern, bool) {
	if strings.HasPrefix(line, "#") {
		return pattern{}, false
	}
	line = trimSpaces(line)
	var p pattern
	line, p.negated = strings.CutPrefix(line, "!")
	line, p.dirOnly = strings.CutSuffix(line, "/")
	if line == "" {
		return pattern{}, false
	}
	p.anchored = strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	if !strings.ContainsAny(line, `*?[\`) {
		p.literal = line
		return p, true
	}
	expr, ok := translate(bytewise(line))
	if !ok {
		return pattern{}, false
	}
	var err error
	p.expr, err = regexp.Compile(`\A(?s:` + expr + `)\z`)
	return p, err == nil
}

// trimSpaces drops spaces at the end that no backslash protects.
func trimSpaces(line string) string {
	end := len(line)
	for end > 0 && line[end-1] == ' ' {
		slashes := 0
		for i := end - 2; i >= 0 && line[i] == '\\'; i-- {
			slashes++
		}
		if slashes%2 == 1 {
			break
		}
		end--
	}
	return line[:end]
}

// Match says what the list says of a path below its folder, with slashes; the
// last pattern that matches decides.
func (l *List) Match(name string, dir bool) Verdict {
	for i := len(l.patterns) - 1; i >= 0; i-- {
		p := &l.patterns[i]
		if p.dirOnly && !dir || !p.matches(name) {
			continue
		}
		if p.negated {
			return Keep
		}
		return Ignore
	}
	return Silent
}

func (p *pattern) matches(name string) bool {
	if !p.anchored {
		name = path.Base(name)
	}
	if p.expr == nil {
		return name == p.literal
	}
	return p.expr.MatchString(bytewise(name))
}

// bytewise makes a character of each byte, since "?" and classes stand for one
// byte in Git.
func bytewise(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(rune(s[i]))
	}
	return b.String()
}

// Covers says whether the list ignores a file or one of the folders it lies in.
// It suits lists that stand alone, such as patterns given by flags.
func (l *List) Covers(name string) bool {
	for i, c := range name {
		if c == '/' && i > 0 && l.Match(name[:i], true) == Ignore {
			return true
		}
	}
	return l.Match(name, false) == Ignore
}

// Empty says whether the list has no pattern.
func (l *List) Empty() bool { return len(l.patterns) == 0 }

// Stack is the lists that apply in a folder: its own and those of the folders
// above. The zero of *Stack, nil, is the empty stack; a stack never changes.
type Stack struct {
	above *Stack
	base  string
	list  *List
}

// Push returns the stack with the list of the folder base on top.
func (s *Stack) Push(base string, l *List) *Stack {
	if l.Empty() {
		return s
	}
	return &Stack{s, base, l}
}

// Ignored says whether a path is left out. Like the bases, it is absolute or
// relative to one folder, and has slashes. Lists of deeper folders go first.
func (s *Stack) Ignored(name string, dir bool) bool {
	for ; s != nil; s = s.above {
		below, ok := strings.CutPrefix(name, strings.TrimSuffix(s.base, "/")+"/")
		if s.base == "" {
			below, ok = name, true
		}
		if !ok {
			continue
		}
		switch s.list.Match(below, dir) {
		case Ignore:
			return true
		case Keep:
			return false
		}
	}
	return false
}
