package syntax

import (
	"fmt"
	"strings"
)

// Dump draws the tree under nodes[at] for people: one node a line, indented.
func (g *Grammar) Dump(text string, nodes []Node, at int32) string {
	var b strings.Builder
	g.dump(&b, text, nodes, at, 0)
	return b.String()
}

func (g *Grammar) dump(b *strings.Builder, text string, nodes []Node, at int32, depth int) {
	n := nodes[at]
	b.WriteString(strings.Repeat("  ", depth))
	if n.Field != 0 {
		fmt.Fprintf(b, "%s: ", g.Fields[n.Field])
	}
	if n.Flags&Named != 0 {
		b.WriteString(g.Symbol(n.Symbol))
	} else {
		fmt.Fprintf(b, "%q", g.Symbol(n.Symbol))
	}
	if n.First < 0 {
		fmt.Fprintf(b, " %q", text[n.Start:n.End])
	}
	b.WriteByte('\n')
	for c := n.First; c >= 0; c = nodes[c].Next {
		g.dump(b, text, nodes, c, depth+1)
	}
}
