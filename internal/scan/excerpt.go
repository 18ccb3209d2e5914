package scan

import (
	"strings"
	"unicode/utf8"

	"example.com/plumb/detect"
)

// Region is a range as editors and SARIF count: lines and columns from 1,
// columns in units of UTF-16, the end exclusive.
type Region struct{ StartLine, StartColumn, EndLine, EndColumn int }

// Excerpt is the lines that a finding is shown with.
type Excerpt []Line

// Line is one line of an excerpt, or the part of a long line around the finding.
type Line struct {
	Number       int
	Text         string
	CutL, CutR   bool // the line goes on to the left, to the right
	From, To     int  // the marked bytes of Text; From == To: none
	SkippedAfter bool // lines of the finding that are not shown follow
}

const (
	linesBefore  = 1   // lines shown before a finding
	longestRange = 6   // lines of a finding that are shown
	longestLine  = 160 // bytes of a line that are shown
	longestCode  = 400 // bytes of Finding.Code
)

// sourceLines is code with the offsets at which its lines begin.
type sourceLines struct {
	code   string
	starts []int
	// marks holds, for lines that findings lie in, the column in units of UTF-16
	// at every markEvery bytes: a line of megabytes may have a finding at each.
	marks map[int][]int
}

const markEvery = 512

func splitLines(code string) sourceLines {
	l := sourceLines{code: code, starts: []int{0}, marks: map[int][]int{}}
	for i := range len(code) {
		if code[i] == '\n' {
			l.starts = append(l.starts, i+1)
		}
	}
	return l
}

// line returns a line without its end; "" when there is none.
func (l sourceLines) line(number int) string {
	if number < 1 || number > len(l.starts) {
		return ""
	}
	end := len(l.code)
	if number < len(l.starts) {
		end = l.starts[number] - 1
	}
	return strings.TrimSuffix(l.code[l.starts[number-1]:end], "\r")
}

func (l sourceLines) finding(name string, lang detect.Language, f detect.Finding) Finding {
	one := Finding{File: name, Language: lang, Finding: f, Region: l.region(f.Range), Excerpt: l.excerpt(f.Range)}
	if a, b := f.Range.Start.Offset, f.Range.End.Offset; 0 <= a && a <= b && b <= len(l.code) {
		one.Code = strings.ToValidUTF8(shorten(l.code[a:b]), "�")
	}
	for _, s := range f.Path {
		one.Steps = append(one.Steps, l.region(s.Range))
	}
	return one
}

func shorten(s string) string {
	if len(s) <= longestCode {
		return strings.Clone(s)
	}
	cut := longestCode
	for cut > longestCode-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

func (l sourceLines) region(r detect.Range) Region {
	return Region{r.Start.Line, l.utf16Column(r.Start), r.End.Line, l.utf16Column(r.End)}
}

// utf16Column turns a column in bytes into one in units of UTF-16.
func (l sourceLines) utf16Column(p detect.Position) int {
	text := l.line(p.Line)
	marks, ok := l.marks[p.Line]
	if !ok {
		marks = []int{1}
		for i := markEvery; i < len(text); i += markEvery {
			marks = append(marks, marks[len(marks)-1]+utf16Length(text[i-markEvery:i]))
		}
		l.marks[p.Line] = marks
	}
	at := max(0, min(p.Column-1, len(text)))
	mark := min(at/markEvery, len(marks)-1)
	return marks[mark] + utf16Length(text[mark*markEvery:at])
}

// utf16Length counts units of UTF-16 by the bytes that begin a character, so that
// text may be cut anywhere. A stray byte counts like the character it could be.
func utf16Length(text string) int {
	n := 0
	for i := range len(text) {
		if utf8.RuneStart(text[i]) {
			n++
		}
		if text[i] >= 0xf0 {
			n++
		}
	}
	return n
}

// excerpt keeps the line before a range and the range's first lines.
func (l sourceLines) excerpt(r detect.Range) Excerpt {
	first, last := r.Start.Line, r.End.Line
	if last > first && r.End.Column == 1 {
		last-- // the range ends with a line's end
	}
	shown := min(last, first+longestRange-1)
	var e Excerpt
	for n := max(1, first-linesBefore); n <= shown; n++ {
		text := l.line(n)
		if n < first {
			if strings.TrimSpace(text) != "" {
				e = append(e, window(n, text, 0, 0))
			}
			continue
		}
		from, to := len(text)-len(strings.TrimLeft(text, " \t")), len(text)
		if n == first {
			from = r.Start.Column - 1
		}
		if n == r.End.Line {
			to = r.End.Column - 1
		}
		from = max(0, min(from, len(text)))
		e = append(e, window(n, text, from, max(from, min(to, len(text)))))
	}
	if shown < last && len(e) > 0 {
		e[len(e)-1].SkippedAfter = true
	}
	return e
}

// window cuts a long line down to what is around the mark.
func window(number int, text string, from, to int) Line {
	a, b := 0, len(text)
	if len(text) > longestLine {
		a = max(0, min(from-longestLine/4, len(text)-longestLine))
		b = a + longestLine
		for a > 0 && a < from && !utf8.RuneStart(text[a]) {
			a++
		}
		for b < len(text) && b > a && !utf8.RuneStart(text[b]) {
			b--
		}
	}
	return Line{
		Number: number, Text: strings.Clone(text[a:b]), CutL: a > 0, CutR: b < len(text),
		From: max(0, min(from, b)-a), To: max(0, min(to, b)-a),
	}
}
