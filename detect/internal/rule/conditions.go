package rule

import (
	"errors"
	"fmt"
	"math"
	"strings"

	"go.starlark.net/starlark"
	starsyntax "go.starlark.net/syntax"
	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
)

// condition reads one metavariable-* entry.
func (b *formulaReader) condition(k, v *yaml.Node) condition {
	if v.Kind != yaml.MappingNode {
		b.fault(v, k.Value+" must be a mapping", "")
		return nil
	}
	slot := -1
	if n := b.key(v, "metavariable"); n != nil {
		slot = b.slot(n, n.Value)
	} else if k.Value != "metavariable-comparison" {
		b.fault(v, k.Value+` needs "metavariable"`, "metavariable: $X")
		return nil
	}
	switch k.Value {
	case "metavariable-regex":
		b.only(v, "metavariable", "regex", "constant-propagation")
		n := b.key(v, "regex")
		if n == nil {
			b.fault(v, `metavariable-regex needs "regex"`, "")
			return nil
		}
		c := &regexCondition{slot: slot, regex: b.regex(n, n)}
		if f := b.key(v, "constant-propagation"); f != nil {
			c.plain = !b.flag(f, "constant-propagation")
		}
		return c
	case "metavariable-analysis":
		b.only(v, "metavariable", "analyzer")
		if n := b.key(v, "analyzer"); n == nil || n.Value != "entropy" {
			b.fault(v, "the only analyzer supported is entropy", "analyzer: entropy")
		}
		return &entropyCondition{slot: slot}
	case "metavariable-comparison":
		return b.comparison(v)
	}
	return b.metaPattern(v, slot)
}

// only complains of other keys.
func (b *formulaReader) only(n *yaml.Node, keys ...string) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if !contains(keys, n.Content[i].Value) {
			b.unsupported(n.Content[i], keys)
		}
	}
}

// textOf is what a metavariable stands for as text: the content of a string, the
// value of a constant, otherwise the code.
func (s *search) textOf(v match.Value) string {
	if v.IsText {
		return v.Text
	}
	if len(v.Nodes) > 0 {
		return s.file.Text[v.Nodes[0].Start:v.Nodes[len(v.Nodes)-1].End]
	}
	n := v.Node
	if n == nil {
		return ""
	}
	if n.Kind == ast.String {
		return n.Text
	}
	if n.Kind == ast.Ident && len(n.Kids) == 0 {
		return n.Text
	}
	return s.file.Text[n.Start:n.End]
}

// heldString is the string that what a metavariable stands for always holds.
func (s *search) heldString(v match.Value) (string, bool) {
	if n := v.Node; n != nil && s.matcher.Constant(n) != nil && n.Const.Kind == ast.String {
		return n.Const.Text, true
	}
	return "", false
}

type regexCondition struct {
	slot  int
	regex *expression
	plain bool // constants do not count
}

func (c *regexCondition) holds(s *search, m match.Match) []match.Env {
	v := m.Env[c.slot]
	if !v.Bound {
		return nil
	}
	if s.atStart(c.regex, s.textOf(v)) {
		return []match.Env{m.Env}
	}
	if text, ok := s.heldString(v); ok && !c.plain && s.atStart(c.regex, text) {
		return []match.Env{m.Env}
	}
	return nil
}

func (s *search) atStart(e *expression, text string) bool {
	if *s.err != nil {
		return false
	}
	s.work(len(text))
	ok, err := e.atStart(text)
	s.note(err)
	return ok
}

// entropyCondition holds for texts that look random, as keys and passwords do.
type entropyCondition struct{ slot int }

func (c *entropyCondition) holds(s *search, m match.Match) []match.Env {
	v := m.Env[c.slot]
	text := s.textOf(v)
	if held, ok := s.heldString(v); ok {
		text = held
	}
	if v.Bound && Random(text) {
		return []match.Env{m.Env}
	}
	return nil
}

// Random says whether a text looks like a random key: at least 12 characters of
// which few repeat (Shannon entropy of 3 bits a character and more for longer
// ones), of more than one class, and without the blanks of a sentence.
func Random(s string) bool {
	if len(s) < 12 || strings.ContainsAny(s, " \t\n<>{}()") {
		return false
	}
	var count [256]int
	digits, letters := 0, 0
	for i := range len(s) {
		c := s[i]
		count[c]++
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			letters++
		}
	}
	if digits == 0 || letters == 0 {
		return false
	}
	h := 0.0
	for _, n := range count {
		if n > 0 {
			p := float64(n) / float64(len(s))
			h -= p * math.Log2(p)
		}
	}
	return h >= 3.0 && h >= 0.7*math.Log2(float64(min(len(s), 64)))
}

// comparisonCondition evaluates an expression in Python's syntax.
type comparisonCondition struct {
	expr  starsyntax.Expr
	names []string
	slots []int
}

func (b *formulaReader) comparison(v *yaml.Node) condition {
	b.only(v, "metavariable", "comparison")
	n := b.key(v, "comparison")
	if n == nil {
		b.fault(v, `metavariable-comparison needs "comparison"`, "comparison: $X > 10")
		return nil
	}
	c := &comparisonCondition{}
	text := n.Value
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] != '$' {
			out.WriteByte(text[i])
			continue
		}
		j := i + 1
		for j < len(text) && (text[j] == '_' || text[j] >= 'A' && text[j] <= 'Z' || text[j] >= '0' && text[j] <= '9') {
			j++
		}
		name := "mv_" + text[i+1:j]
		out.WriteString(name)
		if !contains(c.names, name) {
			c.names = append(c.names, name)
			c.slots = append(c.slots, b.slot(n, text[i:j]))
		}
		i = j - 1
	}
	expr, err := (&starsyntax.FileOptions{}).ParseExpr("comparison", out.String(), 0)
	if err != nil {
		b.fault(n, fmt.Sprintf("the comparison does not parse: %v", err), "write it as Python, such as $X > 10")
		return nil
	}
	c.expr = expr
	if _, _, err := c.eval(reModule{}, func(int) starlark.Value { return starlark.MakeInt(1) }); err != nil && strings.Contains(err.Error(), "undefined") {
		b.fault(n, fmt.Sprintf("the comparison uses what is not supported: %v", err), "int, str, len, re.match and operators are")
	}
	return c
}

// maxComparison bounds the steps of one comparison.
const maxComparison = 100_000

// eval also says how many steps it took. Its error is errSlow when they, or a
// regular expression, were too many.
func (c *comparisonCondition) eval(re reModule, value func(slot int) starlark.Value) (bool, uint64, error) {
	env := starlark.StringDict{"re": re, "float": starlark.NewBuiltin("float", starFloat)}
	for i, name := range c.names {
		v := value(c.slots[i])
		if v == nil {
			return false, 0, nil
		}
		env[name] = v
	}
	thread := &starlark.Thread{Name: "comparison"}
	thread.SetMaxExecutionSteps(maxComparison)
	slow := false
	thread.OnMaxSteps = func(t *starlark.Thread) {
		slow = true
		t.Cancel("too many steps")
	}
	v, err := starlark.EvalExprOptions(&starsyntax.FileOptions{}, thread, c.expr, env)
	switch {
	case slow:
		return false, thread.ExecutionSteps(), errSlow
	case err != nil:
		return false, thread.ExecutionSteps(), err
	}
	return bool(v.Truth()), thread.ExecutionSteps(), nil
}

func starFloat(_ *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
	if len(args) == 1 {
		if f, ok := starlark.AsFloat(args[0]); ok {
			return starlark.Float(f), nil
		}
	}
	return nil, fmt.Errorf("float takes a number")
}

// holds takes an error for false, as Semgrep does, but not that of too much effort.
func (c *comparisonCondition) holds(s *search, m match.Match) []match.Env {
	ok, steps, err := c.eval(reModule{s}, func(slot int) starlark.Value { return s.starlarkValue(m.Env[slot]) })
	s.work(int(steps))
	if errors.Is(err, errSlow) {
		s.note(err)
	}
	if err == nil && ok {
		return []match.Env{m.Env}
	}
	return nil
}

// starlarkValue turns a literal into a number, everything else into its text.
func (s *search) starlarkValue(v match.Value) starlark.Value {
	if !v.Bound {
		return nil
	}
	n := v.Node
	if n != nil && s.matcher.Constant(n) != nil {
		n = n.Const
	}
	if n != nil && !v.IsText {
		if f, ok := s.matcher.Arithmetic(n); ok {
			if f == math.Trunc(f) && math.Abs(f) < 1<<53 {
				return starlark.MakeInt64(int64(f))
			}
			return starlark.Float(f)
		}
		if n.Kind == ast.String {
			return starlark.String(n.Text)
		}
		if n.Kind == ast.Literal {
			switch strings.ToLower(n.Text) {
			case "true":
				return starlark.True
			case "false":
				return starlark.False
			}
		}
	}
	text := s.textOf(v)
	if f, ok := match.NumberOf(text); ok && v.IsText {
		return starlark.MakeInt64(int64(f))
	}
	return starlark.String(text)
}

// reModule gives comparisons Python's re.match. Without a search it compiles anew.
type reModule struct{ search *search }

func (reModule) String() string        { return "re" }
func (reModule) Type() string          { return "module" }
func (reModule) Freeze()               {}
func (reModule) Truth() starlark.Bool  { return true }
func (reModule) Hash() (uint32, error) { return 0, fmt.Errorf("re has no hash") }
func (reModule) AttrNames() []string   { return []string{"match", "search"} }

func (m reModule) Attr(name string) (starlark.Value, error) {
	if name != "match" && name != "search" {
		return nil, nil
	}
	return starlark.NewBuiltin("re."+name, func(_ *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
		if len(args) != 2 {
			return nil, fmt.Errorf("re.%s takes two texts", name)
		}
		pattern, ok := starlark.AsString(args[0])
		text, ok2 := starlark.AsString(args[1])
		if !ok || !ok2 {
			return starlark.False, nil
		}
		e, err := m.compile(pattern)
		if err != nil {
			return nil, err
		}
		find := e.anywhere
		if name == "match" {
			find = e.atStart
		}
		found, err := find(text)
		return starlark.Bool(found), err
	}), nil
}

func (m reModule) compile(pattern string) (*expression, error) {
	if m.search == nil {
		return compileExpression(pattern, false)
	}
	if e := m.search.compiled[pattern]; e != nil {
		return e, nil
	}
	e, err := compileExpression(pattern, false)
	if err == nil {
		m.search.compiled[pattern] = e
	}
	return e, err
}

// patternCondition looks for a formula in what a metavariable stands for.
type patternCondition struct {
	slot    int
	formula *formula
}

func (b *formulaReader) metaPattern(v *yaml.Node, slot int) condition {
	inner := *v
	inner.Content = nil
	for i := 0; i+1 < len(v.Content); i += 2 {
		switch k := v.Content[i]; k.Value {
		case "metavariable":
		case "language":
			if l, ok := b.loader.Language(v.Content[i+1].Value); !ok || l != b.rule.Language && l != "" {
				b.fault(k, fmt.Sprintf("a metavariable-pattern in language %q is not supported", v.Content[i+1].Value), "")
			}
		default:
			inner.Content = append(inner.Content, k, v.Content[i+1])
		}
	}
	b.nested++
	defer func() { b.nested-- }()
	return &patternCondition{slot: slot, formula: b.item(&inner)}
}

func (c *patternCondition) holds(s *search, m match.Match) []match.Env {
	v := m.Env[c.slot]
	if !v.Bound {
		return nil
	}
	part := s.part(v)
	var envs []match.Env
	for _, inner := range part.find(c.formula) {
		if env, ok := merge(m.Env, inner.Env); ok {
			envs = append(envs, env)
		}
	}
	return envs
}
