package weakcode

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
)

// A model that is asked to go on with code often repeats some of it first, or
// begins in the first column. join puts that right and says what it did; the code
// itself stays as the model wrote it.

// How far a repetition is looked for, in lines that are not blank.
const (
	farBefore = 60
	farAnswer = 200
)

// telling is how many characters a single repeated line must have: "}" or "i++;"
// twice in a row is no repetition.
const telling = 8

// textLine is a line that is not blank.
type textLine struct {
	at     int    // its number among all lines
	words  string // without indentation, blanks as one
	indent int    // characters
}

func rowsOf(lines []string) []textLine {
	var rows []textLine
	for i, l := range lines {
		if words := strings.Join(strings.Fields(l), " "); words != "" {
			rows = append(rows, textLine{i, words, indentOf(l)})
		}
	}
	return rows
}

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

// joined is a continuation and the code that it goes on with.
type joined struct {
	before, code string
	notes        []string // what was done
	repeats      bool     // given code was dropped
}

// join makes a continuation of before of the code of an answer.
func join(l detect.Language, before, code string) joined {
	lines := strings.Split(strings.TrimRight(code, " \t\n"), "\n")
	var notes []string
	note := func(text string) {
		if text != "" {
			notes = append(notes, text)
		}
	}
	given := strings.Split(strings.TrimRight(before, "\n"), "\n")
	lines, text := sameIndent(given, lines)
	note(text)
	lines, text = withoutElision(lines)
	note(text)
	given, text = rewritten(given, lines)
	note(text)
	rep := withoutRepetition(given, lines)
	lines = rep.rest
	note(rep.note)
	if importsAnywhere(l) {
		lines = slices.Concat(likeFirst(rep.imports, lines), lines)
	} else {
		given = withImports(given, rep.imports)
	}
	switch {
	case rep.known && rep.shift != 0:
		lines = shifted(lines, rep.shift)
		note(fmt.Sprintf("indentation moved by %+d, as that of the repeated code", rep.shift))
	case !rep.known && l == detect.Python && !inside(before):
		lines, text = pythonIndent(given, lines)
		note(text)
	}
	return joined{strings.Join(given, "\n") + "\n", strings.Join(lines, "\n"), notes, rep.known}
}

// further makes a later block of an answer fit. What it repeats of the given code
// stays: the block may well be another function, and follows other code.
func further(given []string, indents bool, code string) string {
	lines, _ := sameIndent(given, strings.Split(strings.TrimRight(code, " \t\n"), "\n"))
	if indents {
		lines, _ = pythonIndent(given, lines)
	}
	return strings.Join(lines, "\n")
}

// importsAnywhere reports whether a language's grammar takes imports within
// functions. Where it does not, they go to the head of the given code.
func importsAnywhere(l detect.Language) bool {
	return l != detect.Go && l != detect.CSharp && l != detect.PHP
}

// likeFirst indents lines as the first of the others.
func likeFirst(lines, others []string) []string {
	in := ""
	if rows := rowsOf(others); len(rows) > 0 {
		first := others[rows[0].at]
		in = first[:indentOf(first)]
	}
	return mapIndent(lines, func(string) string { return in })
}

// withImports puts lines at the head of the given code, behind what must be first.
func withImports(given, imports []string) []string {
	if len(imports) == 0 {
		return given
	}
	at := 0
	for at < len(given) && (strings.TrimSpace(given[at]) == "" || headOfFile.MatchString(given[at])) {
		at++
	}
	return slices.Concat(given[:at], imports, given[at:])
}

// headOfFile is what stands before all imports.
var headOfFile = regexp.MustCompile(`^\s*(?:#!|<\?php|package\s|from __future__|namespace .*;)`)

// rewritten finds an answer that begins again within the given code, at lines that
// say enough, and then goes another way than it. It replaces what was given from
// there on, so that is taken off, where nothing is lost by that.
func rewritten(given, lines []string) ([]string, string) {
	all, a := rowsOf(given), rowsOf(lines)
	b, a := all[max(0, len(all)-farBefore):], a[:min(len(a), farAnswer)]
	if n, _ := repetition(b, a); n > 0 || len(a) == 0 {
		return given, ""
	}
	most, end := 0, 0
	for i := range b {
		n := 0
		for i+n < len(b) && n < len(a) && b[i+n].words == a[n].words {
			n++
		}
		if n > most && n >= 2 && sizeOf(b[i:i+n]) >= 3*telling {
			most, end = n, i+n
		}
	}
	if most == 0 {
		return given, ""
	}
	// The same lines in another function are no rewriting: the answer must begin
	// where a function or all that was given begins.
	start := end - most
	if !functionHead(b[start].words) && (start > 0 || len(b) < len(all)) {
		return given, ""
	}
	if !spare(b[:end], b[end:], a[most:]) {
		return given, ""
	}
	return given[:b[end-1].at+1], "begins again within the given code, and replaces " + lineCount(len(b)-end) + " of it"
}

var (
	declaration = regexp.MustCompile(`^(?:[a-z]+(?:\([a-z]+\))? )*(?:def|fn|func|function|class|struct|impl|interface|module|namespace|trait|enum)\b|^@\w|^#\[|^\[\w.*\]$|^template ?<|^(?:public|private|protected|internal|static)\b.*\(`)
	cHead       = regexp.MustCompile(`^[A-Za-z_][\w<>\[\],:*&~? ]*\([^;]*\)?[^;=]*\{?$|^.*=> ?\{$|^[\w-]+ ?\(\) ?[{(]?$`)
	statement   = regexp.MustCompile(`^(?:\} ?)?(?:if|else|elif|elsif|for|foreach|while|until|switch|catch|do|return|with|try|match|case|when|unless|using|lock|synchronized|except|select|loop|echo|print|puts|await|yield|throw|raise|new|assert|defer|go)\b`)
	callOnly    = regexp.MustCompile(`^[\w.:>!?-]+ ?\(.*\)$`)
	wordOfCode  = regexp.MustCompile(`[A-Za-z_]\w*`)
)

// functionHead reports whether a line begins a function, a class or the like. Some
// lines are taken for one that are none.
func functionHead(words string) bool {
	switch {
	case declaration.MatchString(words):
		return true
	case statement.MatchString(words):
		return false
	case callOnly.MatchString(words) && !strings.HasSuffix(words, "()"):
		return false // "f(x)", in languages without semicolons
	}
	return cHead.MatchString(words) && strings.HasSuffix(words, "{") || cHead.MatchString(words) && strings.Contains(words, " ") && strings.HasSuffix(words, ")")
}

// spare reports whether given code can be taken off: it begins no function, and
// what follows in the answer needs no name from it.
func spare(kept, removed, rest []textLine) bool {
	known, needed := map[string]bool{}, map[string]bool{}
	for _, r := range kept {
		for _, w := range wordOfCode.FindAllString(r.words, -1) {
			known[w] = true
		}
	}
	for _, r := range removed {
		if functionHead(r.words) {
			return false
		}
		for _, at := range wordOfCode.FindAllStringIndex(r.words, -1) {
			w, after := r.words[at[0]:at[1]], strings.TrimLeft(r.words[at[1]:], " ")
			if !known[w] || assigns.MatchString(after) {
				needed[w] = !statement.MatchString(w) && !strings.HasPrefix(after, "(")
			}
		}
	}
	for _, r := range rest {
		for _, at := range wordOfCode.FindAllStringIndex(r.words, -1) {
			w := r.words[at[0]:at[1]]
			if !needed[w] {
				continue
			}
			if !assigns.MatchString(strings.TrimLeft(r.words[at[1]:], " ")) || strings.Count(r.words, w) > 1 {
				return false
			}
			needed[w] = false // the answer makes its own
		}
	}
	return true
}

// assigns begins what follows a name that gets a value.
var assigns = regexp.MustCompile(`^(?:[,\])}][^=]*)?(?::[^=]*|\[[^\]]*\])?(?:<<|[-+*/.%&|^?]{0,2}|:)=(?:[^=~>]|$)|^in\b|^(?:\[[^\]]*\])?;`)

// withoutElision drops lines at the beginning that stand for the code before.
func withoutElision(lines []string) ([]string, string) {
	n := 0
	for i, l := range lines {
		text := strings.TrimSpace(l)
		if text != "" && !elision.MatchString(text) {
			break
		}
		if text != "" {
			n = i + 1
		}
	}
	if n == 0 {
		return lines, ""
	}
	return lines[n:], "a mark for the code before dropped"
}

// repeated is an answer without what it repeats.
type repeated struct {
	rest    []string
	imports []string // that stood before the repetition
	shift   int      // by how much rest is indented too little
	known   bool     // something was dropped, so that shift is known
	note    string
}

// withoutRepetition drops the end of the given code from the beginning of an
// answer, with what the answer has before it, as long as that is given code as well
// or no code.
func withoutRepetition(given, lines []string) repeated {
	all, a := rowsOf(given), rowsOf(lines)
	b, a := all[max(0, len(all)-farBefore):], a[:min(len(a), farAnswer)]
	n, from := repetition(b, a)
	if n == 0 {
		return continuedLine(b, a, lines)
	}
	imports, ok := harmless(all[:len(all)-n], a[:from], lines)
	if !ok {
		return repeated{rest: lines}
	}
	last := a[from+n-1]
	r := repeated{rest: lines[last.at+1:], imports: imports, shift: b[len(b)-1].indent - last.indent, known: true}
	r.note = "repetition of " + lineCount(n) + " dropped"
	if from > 0 {
		r.note += ", with " + lineCount(from) + " before it"
	}
	if len(imports) > 0 {
		r.note += ", but for its imports"
	}
	return r
}

// harmless reports whether rows of an answer can be dropped: they are words,
// comments, or lines of the given code in their order. Imports are to be kept.
func harmless(given, rows []textLine, lines []string) (imports []string, ok bool) {
	for _, r := range rows {
		i := slices.IndexFunc(given, func(g textLine) bool { return g.words == r.words })
		switch {
		case i >= 0:
			given = given[i+1:]
		case importLine.MatchString(r.words):
			imports = append(imports, strings.TrimSpace(lines[r.at]))
		case r.words != "<?php" && !commentLine(r.words) && !sentence(r.words) && !opens(r.words):
			return nil, false
		}
	}
	return imports, true
}

// importLine is a line that names other code and does nothing else.
var importLine = regexp.MustCompile(`^(?:import (?:static |type )?[\w.*, {}"'@/-]+(?: from ["'][^"']+["'])?;?|from [\w.]+ import [\w*, ]+|# ?include ?[<"][^>"]+[>"]|` +
	`using (?:static )?[\w.]+;|use [\w:\\{}, *]+;|(?:const|let|var) [\w{}, :]+ = require\(["'][^"']+["']\);?|require(?:_relative|_once)? ?\(?["'][^"']+["']\)?;?|extern crate \w+;|package [\w.]+;?)$`)

// commentLine reports whether a line is nothing but a comment.
func commentLine(words string) bool {
	switch {
	case strings.HasPrefix(words, "//"), strings.HasPrefix(words, "# "), words == "#":
		return true
	case strings.HasPrefix(words, "/*"):
		return strings.Index(words, "*/") == len(words)-2
	}
	return strings.HasPrefix(words, "-- ")
}

func lineCount(n int) string {
	if n == 1 {
		return "one line"
	}
	return fmt.Sprintf("%d lines", n)
}

// repetition finds the longest end of b within a: n rows from row from of a. At the
// very beginning of a one row is enough, if it says something; further on it takes
// three, or all of b.
func repetition(b, a []textLine) (n, from int) {
	for n = min(len(b), len(a)); n > 0; n-- {
		end := b[len(b)-n:]
		if !distinct(end) {
			continue
		}
		last := 0
		if n >= 3 || (n == len(b) && n >= 2) {
			last = len(a) - n
		}
		for from = 0; from <= last; from++ {
			if slices.EqualFunc(end, a[from:from+n], func(x, y textLine) bool { return x.words == y.words }) {
				return n, from
			}
		}
	}
	return 0, 0
}

// distinct reports whether rows say enough to be known again.
func distinct(rows []textLine) bool { return sizeOf(rows) >= telling }

func sizeOf(rows []textLine) int {
	size := 0
	for _, r := range rows {
		size += len(r.words)
	}
	return size
}

// continuedLine drops the given code's last line where an answer begins with it
// and goes on in the same line.
func continuedLine(b, a []textLine, lines []string) repeated {
	if len(b) == 0 || len(a) == 0 {
		return repeated{rest: lines}
	}
	last := b[len(b)-1]
	more, ok := strings.CutPrefix(a[0].words, last.words)
	if !ok || more == "" || len(last.words) < telling || strings.ContainsAny(last.words[len(last.words)-1:], ";{}:") {
		return repeated{rest: lines}
	}
	if !unfinished.MatchString(last.words) {
		return repeated{rest: lines}
	}
	rest := slices.Clone(lines[a[0].at:])
	rest[0] = rest[0][:a[0].indent] + strings.TrimLeft(more, " ")
	return repeated{rest: rest, known: true, note: "the repeated beginning of a line dropped"}
}

// unfinished ends a line that goes on in the next.
var unfinished = regexp.MustCompile(`[=+\-*/,(\[&|.<>?\\]$`)

// sameIndent writes an answer's indentation with tabs where the given code has
// tabs, and with blanks where it has blanks.
func sameIndent(given, lines []string) ([]string, string) {
	gt, gs := indentChars(given)
	at, as := indentChars(lines)
	switch {
	case gt > 0 && gs == 0 && at == 0 && as > 0:
		unit := unitOf(lines)
		return mapIndent(lines, func(in string) string { return strings.Repeat("\t", len(in)/unit) + in[len(in)/unit*unit:] }), "blanks at the beginning of lines turned into tabs"
	case gs > 0 && gt == 0 && as == 0 && at > 0:
		unit := strings.Repeat(" ", unitOf(given))
		return mapIndent(lines, func(in string) string { return strings.ReplaceAll(in, "\t", unit) }), "tabs at the beginning of lines turned into blanks"
	}
	return lines, ""
}

func indentChars(lines []string) (tabs, blanks int) {
	for _, l := range lines {
		switch {
		case strings.TrimSpace(l) == "":
		case l[0] == '\t':
			tabs++
		case l[0] == ' ':
			blanks++
		}
	}
	return tabs, blanks
}

func mapIndent(lines []string, f func(string) string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		n := indentOf(l)
		out[i] = f(l[:n]) + l[n:]
	}
	return out
}

// unitOf is the smallest step of indentation between lines, 4 where none is seen.
func unitOf(lines []string) int {
	unit, prev := 0, -1
	for _, r := range rowsOf(lines) {
		if prev >= 0 && r.indent > prev && (unit == 0 || r.indent-prev < unit) {
			unit = r.indent - prev
		}
		prev = r.indent
	}
	switch {
	case unit > 0:
		return unit
	case len(lines) > 0 && strings.HasPrefix(strings.Join(lines, ""), "\t"):
		return 1
	}
	return 4
}

// shifted moves lines to the right, or to the left as far as they have blanks.
func shifted(lines []string, by int) []string {
	fill := " "
	if tabs, blanks := indentChars(lines); tabs > blanks {
		fill = "\t"
	}
	return mapIndent(lines, func(in string) string {
		if by >= 0 {
			return strings.Repeat(fill, by) + in
		}
		return in[min(len(in), -by):]
	})
}

// topLevel begins a line that stands in the first column by right.
var topLevel = regexp.MustCompile(`^(?:def |class |async def |@|import |from |if __name__|#)`)

// pythonIndent gives a continuation the indentation that Python demands of it.
func pythonIndent(given, lines []string) ([]string, string) {
	b, a := rowsOf(given), rowsOf(lines)
	if len(b) == 0 || len(a) == 0 {
		return lines, ""
	}
	lines = slices.Clone(lines)
	note := ""
	if first, ok := lostIndent(a, unitOf(lines)); ok {
		lines[a[0].at] = shifted(lines[a[0].at:a[0].at+1], first)[0]
		a[0].indent = first
		note = "the first line's lost indentation put back"
	}
	by := pythonShift(b, firstToIndent(a), unitOf(given))
	if by == 0 {
		return lines, note
	}
	if note != "" {
		note += "; "
	}
	return shifted(lines, by), note + fmt.Sprintf("indentation moved by %+d", by)
}

// lostIndent is the indentation that the first line lacks when all others have
// some and only it begins in the first column.
func lostIndent(a []textLine, unit int) (int, bool) {
	if len(a) < 2 || a[0].indent > 0 || topLevel.MatchString(a[0].words) {
		return 0, false
	}
	least := a[1].indent
	for _, r := range a[1:] {
		least = min(least, r.indent)
	}
	want := a[1].indent
	if strings.HasSuffix(a[0].words, ":") {
		want -= unit
	}
	return want, least > 0 && want > 0
}

// firstToIndent is the first row that tells how a continuation is indented: imports
// and comments in the first column do not, whatever follows them does.
func firstToIndent(a []textLine) textLine {
	for _, r := range a {
		if r.indent > 0 || !importLine.MatchString(r.words) && !strings.HasPrefix(r.words, "#") {
			return r
		}
	}
	return a[0]
}

// pythonShift is by how much a continuation must be moved.
func pythonShift(b []textLine, first textLine, unit int) int {
	last := b[len(b)-1]
	for i := len(b) - 1; i > 0 && strings.HasPrefix(last.words, "#"); i-- {
		last = b[i-1] // what a comment says is no block
	}
	if words, _, ok := strings.Cut(last.words, " # "); ok && strings.HasSuffix(strings.TrimSpace(words), ":") {
		last.words = strings.TrimSpace(words)
	}
	switch {
	case strings.HasSuffix(last.words, ":") && first.indent <= last.indent:
		return last.indent + unit - first.indent
	case strings.HasSuffix(last.words, ":"):
		return 0
	case first.indent > last.indent:
		return last.indent - first.indent
	case first.indent == 0 && last.indent > 0 && !topLevel.MatchString(first.words):
		return last.indent
	}
	return 0
}

// inside reports whether code ends within brackets, a long string or a line that
// goes on, where indentation is free.
func inside(code string) bool {
	depth, long := 0, ""
	for line := range strings.Lines(code) {
		for i := 0; i < len(line); i++ {
			switch rest := line[i:]; {
			case long != "":
				if strings.HasPrefix(rest, long) {
					i += len(long) - 1
					long = ""
				} else if line[i] == '\\' {
					i++
				}
			case strings.HasPrefix(rest, `"""`), strings.HasPrefix(rest, "'''"):
				long = rest[:3]
				i += 2
			case line[i] == '"' || line[i] == '\'':
				long = rest[:1]
			case line[i] == '#':
				i = len(line)
			case strings.IndexByte("([{", line[i]) >= 0:
				depth++
			case strings.IndexByte(")]}", line[i]) >= 0:
				depth = max(0, depth-1)
			}
		}
		if len(long) == 1 {
			long = "" // plain quotes end with their line
		}
	}
	return depth > 0 || long != "" || strings.HasSuffix(strings.TrimRight(code, "\n"), "\\")
}
