package detect

import (
	"sort"
	"strings"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/rule"
)

// places turns offsets in the parsed text into positions in the code.
type places struct {
	file   *ast.Parsed
	before int   // bytes of Source.Before
	size   int   // bytes of both
	lines  []int // where lines start, made when first needed
}

// finding makes a Finding of a hit, unless it lies wholly in what came before.
func (p *places) finding(info *Rule, h rule.Hit) (Finding, bool) {
	r, ok := p.span(h.Start, h.End)
	if !ok || r.End.Offset <= 0 && p.before > 0 {
		return Finding{}, false
	}
	f := Finding{Rule: info.ID, Severity: info.Severity, Confidence: info.Confidence, Range: r, Message: h.Message, Mend: info.Mend}
	if len(info.CWEs) > 0 {
		f.CWE = info.CWEs[0]
	}
	for _, s := range h.Path {
		if r, ok := p.span(s.Start, s.End); ok {
			f.Path = append(f.Path, Step{Range: r, Text: excerpt(p.file.Text[s.Start:s.End])})
		}
	}
	return f, true
}

// excerpt shortens code to one line.
func excerpt(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "�")), " ")
	if r := []rune(s); len(r) > 100 {
		return string(r[:99]) + "…"
	}
	return s
}

// span maps a part of the parsed text; false when it lies outside the code.
func (p *places) span(start, end uint32) (Range, bool) {
	from, to := max(int(start)-p.file.Shift, 0), min(int(end)-p.file.Shift, p.size)
	if from >= to {
		return Range{}, false
	}
	return Range{Start: p.position(from), End: p.position(to)}, true
}

func (p *places) position(at int) Position {
	if p.lines == nil {
		p.lines = []int{0}
		text := p.file.Text[p.file.Shift : p.file.Shift+p.size]
		for i := range len(text) {
			if text[i] == '\n' {
				p.lines = append(p.lines, i+1)
			}
		}
	}
	line := lineOf(p.lines, at)
	first := lineOf(p.lines, p.before)
	start := p.lines[line]
	if line == first && at >= p.before { // Code begins in the middle of this line
		start = max(start, p.before)
	}
	return Position{Line: line - first + 1, Column: at - start + 1, Offset: at - p.before}
}

func lineOf(lines []int, at int) int {
	return sort.Search(len(lines), func(i int) bool { return lines[i] > at }) - 1
}
