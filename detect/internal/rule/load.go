package rule

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect/internal/match"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/strictyaml"
)

// Definition is a rule as written, for all its languages. Compile makes it usable
// for one.
type Definition struct {
	ID         string
	Languages  []string // Plumb's names; "" for any text
	Message    string
	Severity   string // as written
	CWEs       []string
	Confidence string
	Mend       string
	References []string
	Line       int
	Source     string // its YAML

	file   string
	node   *yaml.Node
	loader *Loader
}

// Loader reads rule files.
type Loader struct {
	// Language turns a rule's word for a language into Plumb's, or false.
	Language func(word string) (string, bool)
}

// Compile compiles the rule for one of its languages, with the compiler of that
// language (nil for ""). The error joins one *eval.Fault for each mistake.
func (d *Definition) Compile(language string, c *match.Compiler) (*Rule, error) {
	r := &reader{loader: d.loader, file: d.file}
	compiled := r.rule(d.node, d, language, c)
	return compiled, errors.Join(r.faults...)
}

// File reads one rule file. Mistakes are joined, each an *eval.Fault; the rules
// without a mistake are returned with them.
func (l *Loader) File(name string, data []byte) ([]*Definition, error) {
	var doc yaml.Node
	if err := strictyaml.Load(name, data, &doc); err != nil {
		return nil, err
	}
	root := &doc
	if root.Kind == yaml.DocumentNode && len(root.Content) > 0 {
		root = root.Content[0]
	}
	r := &reader{loader: l, file: name}
	list := r.key(root, "rules")
	if root.Kind != yaml.MappingNode || list == nil || list.Kind != yaml.SequenceNode {
		return nil, strictyaml.At(name, root, `there is no list "rules"`, "a rule file begins with: rules:")
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Value != "rules" {
			r.fault(root.Content[i], fmt.Sprintf("unknown key %q", root.Content[i].Value), "")
		}
	}
	lines := strings.SplitAfter(string(data), "\n")
	var defs []*Definition
	for i, n := range list.Content {
		before := len(r.faults)
		d := r.definition(n)
		if len(r.faults) > before {
			continue
		}
		end := len(lines)
		if i+1 < len(list.Content) {
			end = list.Content[i+1].Line - 1
		}
		d.Source = strings.Join(lines[max(n.Line-1, 0):max(end, n.Line-1)], "")
		defs = append(defs, d)
	}
	return defs, errors.Join(r.faults...)
}

// reader reads one file and gathers the mistakes in it.
type reader struct {
	loader *Loader
	file   string
	faults []error
}

func (r *reader) fault(n *yaml.Node, text, hint string) {
	r.faults = append(r.faults, strictyaml.At(r.file, n, text, hint))
}

// key returns the value of a key of a mapping, or nil.
func (r *reader) key(n *yaml.Node, name string) *yaml.Node {
	if n == nil || n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == name {
			return resolve(n.Content[i+1])
		}
	}
	return nil
}

func resolve(n *yaml.Node) *yaml.Node {
	for n != nil && n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	return n
}

// text returns a scalar's value.
func (r *reader) text(n *yaml.Node, what string) string {
	if n == nil || n.Kind != yaml.ScalarNode {
		r.fault(n, what+" must be a text", "")
		return ""
	}
	return n.Value
}

// ruleKeys are the keys of a rule; true for those that only inform.
func ruleKeys() map[string]bool {
	return map[string]bool{
		"id": false, "languages": false, "message": false, "severity": false, "metadata": false, "mode": false, "paths": false,
		"options": false, "pattern": false, "patterns": false, "pattern-either": false, "pattern-regex": false,
		"pattern-sources": false, "pattern-sinks": false, "pattern-sanitizers": false, "pattern-propagators": false,
		"fix": true, "fix-regex": true, "impact": true, "likelihood": true, "min-version": true, "max-version": true, "category": true,
	}
}

func (r *reader) definition(n *yaml.Node) *Definition {
	d := &Definition{Line: n.Line, file: r.file, node: n, loader: r.loader}
	if n.Kind != yaml.MappingNode {
		r.fault(n, "a rule must be a mapping", "")
		return d
	}
	known := ruleKeys()
	var names []string
	for k := range known {
		names = append(names, k)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if _, ok := known[n.Content[i].Value]; !ok {
			r.unsupported(n.Content[i], names)
		}
	}
	for _, must := range []string{"id", "languages", "message", "severity"} {
		if r.key(n, must) == nil {
			r.fault(n, fmt.Sprintf("the rule has no %q", must), "add it")
			return d
		}
	}
	r.checkNames(n)
	d.ID = r.text(r.key(n, "id"), "id")
	d.Message = strings.TrimSpace(r.text(r.key(n, "message"), "message"))
	d.Severity = r.text(r.key(n, "severity"), "severity")
	r.metadata(d, r.key(n, "metadata"))
	languages := r.key(n, "languages")
	if languages.Kind != yaml.SequenceNode || len(languages.Content) == 0 {
		r.fault(languages, "languages must be a list", "languages: [python]")
		return d
	}
	for _, w := range languages.Content {
		language, ok := r.loader.Language(w.Value)
		switch {
		case !ok:
			r.fault(w, fmt.Sprintf("language %q is not supported", w.Value), "")
		case !contains(d.Languages, language):
			d.Languages = append(d.Languages, language)
		}
	}
	return d
}

func (r *reader) unsupported(key *yaml.Node, known []string) {
	hint := "docs/writing-rules.md lists what is supported"
	if near := eval.Nearest(key.Value, known); near != "" {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	r.fault(key, fmt.Sprintf("key %q is not supported", key.Value), hint)
}

var cweRE = regexp.MustCompile(`(?i)^\s*CWE[-_ ]?0*(\d+)`)

func (r *reader) metadata(d *Definition, n *yaml.Node) {
	if n == nil {
		return
	}
	for _, key := range []string{"cwe", "cwe_id", "cwe-id"} {
		for _, v := range scalars(r.key(n, key)) {
			if m := cweRE.FindStringSubmatch(v); m != nil && !contains(d.CWEs, "CWE-"+m[1]) {
				d.CWEs = append(d.CWEs, "CWE-"+m[1])
			}
		}
	}
	if c := scalars(r.key(n, "confidence")); len(c) > 0 {
		d.Confidence = strings.ToLower(c[0])
	}
	d.Mend = strings.TrimSpace(strings.Join(scalars(r.key(n, "mend")), " "))
	d.References = scalars(r.key(n, "references"))
}

// scalars returns a text or the texts of a list.
func scalars(n *yaml.Node) []string {
	if n == nil {
		return nil
	}
	if n.Kind == yaml.ScalarNode {
		return []string{n.Value}
	}
	if n.Kind != yaml.SequenceNode {
		return nil
	}
	var list []string
	for _, c := range n.Content {
		if c = resolve(c); c.Kind == yaml.ScalarNode {
			list = append(list, c.Value)
		}
	}
	return list
}

// rule compiles a definition for one language.
func (r *reader) rule(n *yaml.Node, d *Definition, language string, c *match.Compiler) *Rule {
	rule := &Rule{ID: d.ID, Language: language, message: d.Message, consts: true}
	if flag := scalars(r.key(r.key(n, "metadata"), "code-only")); len(flag) == 1 && flag[0] == "true" {
		rule.codeOnly = true
	}
	b := &formulaReader{reader: r, rule: rule, compiler: c, groups: usesGroups(n)}
	r.options(rule, r.key(n, "options"))
	rule.paths = r.paths(r.key(n, "paths"))
	mode := "search"
	if m := r.key(n, "mode"); m != nil {
		mode = m.Value
	}
	switch mode {
	case "search":
		rule.formula = b.top(n)
	case "taint":
		rule.taint = b.taint(n)
	default:
		r.fault(r.key(n, "mode"), fmt.Sprintf("mode %q is not supported", mode), "search and taint are")
	}
	if len(r.faults) == 0 {
		rule.oneOf = rule.wanted()
	}
	return rule
}

// usesGroups says whether a rule names groups of a regular expression.
func usesGroups(n *yaml.Node) bool {
	if n.Kind == yaml.ScalarNode {
		return groupRE.MatchString(n.Value)
	}
	return slices.ContainsFunc(n.Content, usesGroups)
}

var groupRE = regexp.MustCompile(`\$[1-9]`)

// options reads what changes matching. Options that only matter to features that
// are not there are taken as given.
func (r *reader) options(rule *Rule, n *yaml.Node) {
	if n == nil {
		return
	}
	if n.Kind != yaml.MappingNode {
		r.fault(n, "options must be a mapping", "options: {constant_propagation: false}")
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1].Value
		switch k.Value {
		case "constant_propagation":
			rule.consts = r.flag(n.Content[i+1], k.Value)
		case "symbolic_propagation", "interfile", "generic_comment_style":
			if v == "true" {
				r.fault(k, fmt.Sprintf("option %q is not supported", k.Value), "leave it out")
			}
		case "taint_unify_mvars", "ac_matching", "implicit_deep_exprstmt", "vardef_assign", "attr_expr":
			if v == "false" && k.Value != "taint_unify_mvars" {
				r.fault(k, fmt.Sprintf("option %q cannot be switched off", k.Value), "leave it out")
			}
		default:
			r.fault(k, fmt.Sprintf("option %q is not supported", k.Value), "leave it out")
		}
	}
}

func (r *reader) paths(n *yaml.Node) pathFilter {
	var p pathFilter
	if n == nil {
		return p
	}
	if n.Kind != yaml.MappingNode {
		r.fault(n, "paths must be a mapping", "paths: {include: [src]}")
		return p
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		list := &p.include
		switch n.Content[i].Value {
		case "include":
		case "exclude":
			list = &p.exclude
		default:
			r.unsupported(n.Content[i], []string{"include", "exclude"})
			continue
		}
		globs := scalars(resolve(n.Content[i+1]))
		if len(globs) == 0 {
			r.fault(n.Content[i+1], n.Content[i].Value+" must be a list of paths", "")
		}
		for _, g := range globs {
			*list = append(*list, globExpression(g))
		}
	}
	return p
}

// globExpression turns a glob into an expression on a whole path. As in Semgrep a
// glob may name a file, a folder above it, or end the path.
func globExpression(glob string) *regexp.Regexp {
	glob = strings.TrimSuffix(glob, "/")
	var b strings.Builder
	for i := 0; i < len(glob); i++ {
		switch c := glob[i]; {
		case strings.HasPrefix(glob[i:], "**/"):
			b.WriteString("(?:.*/)?")
			i += 2
		case strings.HasPrefix(glob[i:], "**"):
			b.WriteString(".*")
			i++
		case c == '*':
			b.WriteString("[^/]*")
		case c == '?':
			b.WriteString("[^/]")
		default:
			b.WriteString(regexp.QuoteMeta(string(c)))
		}
	}
	anchor := "(?:^|/)"
	body := b.String()
	if strings.HasPrefix(glob, "/") {
		anchor, body = "^(?:.*/)?", strings.TrimPrefix(body, "/")
	}
	return regexp.MustCompile(anchor + body + "(?:$|/)")
}
