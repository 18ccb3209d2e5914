package rule

import (
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect/internal/match"
)

// formulaReader reads the patterns of one rule for one language.
type formulaReader struct {
	*reader
	rule     *Rule
	compiler *match.Compiler // nil for rules on text
	groups   bool            // the rule uses $1, $2 …
	nested   int             // levels of metavariable-pattern
}

// top reads the pattern of a rule in search mode.
func (b *formulaReader) top(n *yaml.Node) *formula {
	var found *formula
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], resolve(n.Content[i+1])
		switch k.Value {
		case "pattern", "patterns", "pattern-either", "pattern-regex":
			if found != nil {
				b.fault(k, "the rule has more than one pattern at its top", `join them under "patterns" or "pattern-either"`)
			}
			found = b.one(k, v)
		case "pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators":
			b.fault(k, fmt.Sprintf("%q belongs to mode: taint", k.Value), "")
		}
	}
	if found == nil {
		b.fault(n, "the rule has no pattern", "")
		return &formula{kind: isOr}
	}
	return found
}

// one reads the formula of one key.
func (b *formulaReader) one(key, v *yaml.Node) *formula {
	switch key.Value {
	case "pattern":
		return b.pattern(v)
	case "pattern-regex":
		return &formula{kind: isRegex, regex: b.regex(v, v)}
	case "pattern-either":
		f := &formula{kind: isOr}
		if v.Kind != yaml.SequenceNode {
			b.fault(v, "pattern-either must be a list", "")
			return f
		}
		if len(v.Content) == 0 {
			b.fault(v, "pattern-either is empty", "")
		}
		for _, item := range v.Content {
			f.kids = append(f.kids, b.item(resolve(item)))
		}
		return f
	}
	return b.all(v)
}

// item reads an entry of pattern-either or a nested formula: a mapping with one
// pattern.
func (b *formulaReader) item(n *yaml.Node) *formula {
	if n.Kind == yaml.ScalarNode {
		return b.pattern(n)
	}
	var found *formula
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], resolve(n.Content[i+1])
		switch k.Value {
		case "pattern", "patterns", "pattern-either", "pattern-regex":
			if found == nil {
				found = b.one(k, v)
				continue
			}
			b.fault(k, "one entry holds two patterns", "make two entries of it")
		case "pattern-inside":
			found = &formula{kind: isAnd, inside: []*formula{b.item(v)}}
		default:
			b.unsupported(k, []string{"pattern", "patterns", "pattern-either", "pattern-regex", "pattern-inside"})
		}
	}
	if found == nil {
		b.fault(n, "there is no pattern here", "")
		return &formula{kind: isOr}
	}
	return found
}

func (b *formulaReader) pattern(n *yaml.Node) *formula {
	text := b.text(n, "a pattern")
	f := &formula{kind: isPattern, pattern: &match.Pattern{}}
	if b.compiler == nil {
		b.fault(n, "rules on text know only pattern-regex", "")
		return f
	}
	p, err := b.compiler.Compile(text, &b.rule.vars)
	switch {
	case errors.Is(err, match.ErrSyntax):
		b.fault(n, fmt.Sprintf("the pattern does not parse as %s: %s", b.compiler.Front.Language, firstLine(text)), "write it as code of the language, with $X and ... for what varies")
	case err != nil:
		b.fault(n, err.Error(), "")
	default:
		f.pattern = p
	}
	return f
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	if len(line) > 60 {
		line = line[:60] + "…"
	}
	return line
}

func (b *formulaReader) regex(at, v *yaml.Node) *expression {
	e, err := compileExpression(strings.TrimRight(b.text(v, "a regular expression"), "\n"), b.groups)
	if err != nil {
		b.fault(at, err.Error(), "")
		return &expression{literals: []string{}}
	}
	return e
}

// all reads the list of "patterns".
func (b *formulaReader) all(v *yaml.Node) *formula {
	f := &formula{kind: isAnd}
	if v.Kind != yaml.SequenceNode {
		b.fault(v, "patterns must be a list", "")
		return f
	}
	for _, item := range v.Content {
		item = resolve(item)
		if item.Kind != yaml.MappingNode || len(item.Content) == 0 {
			b.fault(item, "an entry of patterns must be a mapping", `- pattern: …`)
			continue
		}
		for i := 0; i+1 < len(item.Content); i += 2 {
			b.entry(f, item.Content[i], resolve(item.Content[i+1]))
		}
	}
	if len(f.positive)+len(f.inside) == 0 && b.nested == 0 {
		b.fault(v, "patterns has nothing to look for", "add a pattern, pattern-either, pattern-regex or pattern-inside")
	}
	return f
}

// entry adds one entry of "patterns".
func (b *formulaReader) entry(f *formula, k, v *yaml.Node) {
	switch k.Value {
	case "pattern", "patterns", "pattern-either", "pattern-regex":
		f.positive = append(f.positive, b.one(k, v))
	case "pattern-inside":
		f.inside = append(f.inside, b.item(v))
	case "pattern-not":
		f.not = append(f.not, b.item(v))
	case "pattern-not-inside":
		f.notInside = append(f.notInside, b.item(v))
	case "pattern-not-regex":
		f.notRegex = append(f.notRegex, b.regex(v, v))
	case "focus-metavariable":
		if len(scalars(v)) == 0 {
			b.fault(v, "focus-metavariable must name a metavariable", "focus-metavariable: $X")
		}
		for _, name := range scalars(v) {
			f.focus = append(f.focus, b.slot(v, name))
		}
	case "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "metavariable-analysis":
		if c := b.condition(k, v); c != nil {
			f.where = append(f.where, c)
			if r, ok := c.(*regexCondition); ok {
				f.regexes = append(f.regexes, r)
			}
		}
	default:
		b.unsupported(k, []string{
			"pattern", "patterns", "pattern-either", "pattern-regex", "pattern-inside", "pattern-not", "pattern-not-inside",
			"pattern-not-regex", "focus-metavariable", "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "metavariable-analysis",
		})
	}
}

// slot returns the number of a metavariable written "$X".
func (b *formulaReader) slot(n *yaml.Node, name string) int {
	if !strings.HasPrefix(name, "$") || len(name) < 2 {
		b.fault(n, fmt.Sprintf("%q is no metavariable", name), "write it as $NAME")
		return 0
	}
	return b.rule.vars.Slot(strings.TrimPrefix(name, "$"))
}

// taint reads a rule of mode taint.
func (b *formulaReader) taint(n *yaml.Node) *taintSpec {
	t := &taintSpec{unify: contains(scalars(b.key(b.key(n, "options"), "taint_unify_mvars")), "true")}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], resolve(n.Content[i+1])
		switch k.Value {
		case "pattern-sources":
			t.sources = b.taintParts(v)
		case "pattern-sinks":
			t.sinks = b.taintParts(v)
		case "pattern-sanitizers":
			t.sanitizers = b.taintParts(v)
		case "pattern-propagators":
			t.propagators = b.propagators(v)
		case "pattern", "patterns", "pattern-either", "pattern-regex":
			b.fault(k, fmt.Sprintf("%q belongs to mode: search", k.Value), "")
		}
	}
	if len(t.sources) == 0 || len(t.sinks) == 0 {
		b.fault(n, "a taint rule needs pattern-sources and pattern-sinks", "")
	}
	return t
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func (b *formulaReader) taintParts(v *yaml.Node) []taintPart {
	var parts []taintPart
	if v.Kind != yaml.SequenceNode {
		b.fault(v, "there must be a list here", "")
	}
	for _, item := range v.Content {
		item = resolve(item)
		var p taintPart
		rest := b.flags(item, &p)
		p.formula = b.item(rest)
		parts = append(parts, p)
	}
	return parts
}

// flags takes the flags off an entry and returns what is left.
func (b *formulaReader) flags(item *yaml.Node, p *taintPart) *yaml.Node {
	if item.Kind != yaml.MappingNode {
		return item
	}
	rest := *item
	rest.Content = nil
	for i := 0; i+1 < len(item.Content); i += 2 {
		switch k, v := item.Content[i].Value, resolve(item.Content[i+1]); k {
		case "by-side-effect":
			p.sideEffect = v.Value == "only" || b.flag(v, k)
		case "exact":
			p.exact = b.flag(v, k)
		default:
			rest.Content = append(rest.Content, item.Content[i], item.Content[i+1])
		}
	}
	return &rest
}

func (b *formulaReader) propagators(v *yaml.Node) []propagator {
	var list []propagator
	if v.Kind != yaml.SequenceNode {
		b.fault(v, "pattern-propagators must be a list", "")
		return nil
	}
	for _, item := range v.Content {
		item = resolve(item)
		p := propagator{sideEffect: true, from: -1, to: -1}
		if item.Kind != yaml.MappingNode {
			b.fault(item, "a propagator must be a mapping", "- {pattern: $TO.append($FROM), from: $FROM, to: $TO}")
			continue
		}
		rest := *item
		rest.Content = nil
		for i := 0; i+1 < len(item.Content); i += 2 {
			k, v := item.Content[i], resolve(item.Content[i+1])
			switch k.Value {
			case "from":
				p.from = b.slot(v, v.Value)
			case "to":
				p.to = b.slot(v, v.Value)
			case "by-side-effect":
				if !b.flag(v, k.Value) {
					b.fault(v, "a propagator that is not by side effect is not supported", "leave by-side-effect out")
				}
			default:
				rest.Content = append(rest.Content, k, v)
			}
		}
		if p.from < 0 || p.to < 0 {
			b.fault(item, "a propagator needs from and to", "from: $FROM")
			continue
		}
		p.formula = b.item(&rest)
		list = append(list, p)
	}
	return list
}
