package rule

import (
	"fmt"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"
)

var (
	metavariableRE = regexp.MustCompile(`\$(?:\.\.\.)?([A-Z_][A-Z0-9_]*)`)
	groupNameRE    = regexp.MustCompile(`\(\?P?<([A-Za-z_]\w*)>`)
)

// checkNames complains of conditions on metavariables that nothing in the rule
// binds: they would never hold, and the rule would look at nothing.
func (r *reader) checkNames(rule *yaml.Node) {
	bound := map[string]bool{}
	bindings(rule, "", bound)
	r.unbound(rule, bound)
}

// bindings gathers the metavariables of what is matched, not of what must not be.
func bindings(n *yaml.Node, key string, bound map[string]bool) {
	n = resolve(n)
	switch n.Kind {
	case yaml.ScalarNode:
		switch key {
		case "pattern", "pattern-inside", "pattern-either", "patterns", "pattern-regex", "regex", "pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators":
			for _, m := range metavariableRE.FindAllStringSubmatch(n.Value, -1) {
				bound[m[1]] = true
			}
			for _, m := range groupNameRE.FindAllStringSubmatch(n.Value, -1) {
				bound[m[1]] = true
			}
		}
	case yaml.SequenceNode:
		for _, c := range n.Content {
			bindings(c, key, bound)
		}
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			// What must not be there binds for its own conditions alone.
			if k := n.Content[i].Value; k != "metadata" {
				bindings(n.Content[i+1], k, bound)
			}
		}
	}
}

// unbound looks at the places that use a metavariable by its name.
func (r *reader) unbound(n *yaml.Node, bound map[string]bool) {
	n = resolve(n)
	if n.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(n.Content); i += 2 {
			switch k, v := n.Content[i].Value, resolve(n.Content[i+1]); k {
			case "metadata", "message", "fix":
				continue
			case "metavariable", "focus-metavariable", "from", "to", "comparison":
				for _, name := range scalars(v) {
					for _, m := range metavariableRE.FindAllStringSubmatch(name, -1) {
						if !bound[m[1]] {
							r.fault(v, fmt.Sprintf("nothing in the rule binds $%s", m[1]), "use a metavariable of a pattern")
						}
					}
				}
			}
		}
	}
	for _, c := range n.Content {
		r.unbound(c, bound)
	}
}

// flag reads true or false.
func (r *reader) flag(n *yaml.Node, name string) bool {
	switch v := strings.ToLower(n.Value); {
	case n.Kind == yaml.ScalarNode && v == "true":
		return true
	case n.Kind != yaml.ScalarNode || v != "false":
		r.fault(n, fmt.Sprintf("%s must be true or false", name), "")
	}
	return false
}
