package weakcode

import (
	"encoding/json"
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/lang/extract"
)

// Models wrap code in more than fences. What stays around it may hide it from a
// parser: quotes make a string of it, numbers before its lines make errors.

// longestWrapped is the longest answer that is searched for odd wrappings.
const longestWrapped = 1 << 20

// unwrapped takes off what an answer has around all of it, and writes odd fences
// as usual ones. note says what was done, but for reasoning.
func unwrapped(text string) (bare, note string) {
	if _, final, ok := strings.Cut(text, "<|channel|>final<|message|>"); ok {
		text = final
	}
	text = extract.Clean(text)
	if len(text) > longestWrapped {
		return text, ""
	}
	var notes []string
	step := func(to, note string) {
		if to != text {
			text, notes = to, append(notes, note)
		}
	}
	text = withoutReasoning(text)
	step(withoutTags(text), "out of tags")
	if code, ok := fromJSON(text); ok {
		step(extract.Clean(code), "out of JSON")
	} else if b := extract.Blocks(text); len(b) == 1 && b[0].Tag == "json" {
		if code, ok := fromJSON(b[0].Code); ok {
			step(extract.Clean(code), "out of JSON")
		}
	}
	step(unquoted(text), "out of a quotation")
	step(usualFences(text), "its fences put right")
	return text, strings.Join(notes, ", ")
}

// withoutReasoning takes off reasoning at the beginning that extract does not know.
func withoutReasoning(text string) string {
	bare := strings.TrimLeft(text, " \t\n")
	for _, tag := range []string{"reasoning", "thought", "thoughts", "analysis", "scratchpad", "reflection"} {
		if body, ok := strings.CutPrefix(bare, "<"+tag+">"); ok {
			if _, after, closed := strings.Cut(body, "</"+tag+">"); closed {
				return after
			}
		}
	}
	return text
}

// withoutTags takes tags off that are around the whole answer.
func withoutTags(text string) string {
	for range 4 { // nested
		bare := strings.TrimLeft(text, " \t\n")
		m := openTag.FindStringSubmatch(bare)
		if m == nil {
			break
		}
		body, end := bare[len(m[0]):], "</"+m[1]+">"
		i := strings.LastIndex(body, end)
		if i < 0 || !allProseOrNothing(body[i+len(end):]) {
			break
		}
		text = body[:i]
	}
	return text
}

var openTag = regexp.MustCompile(`^<(answer|solution|output|response|result|completion|code|pre)(?: [^<>]*)?>`)

// fromJSON returns the code in an answer that is JSON: what stands under keys that
// name code.
func fromJSON(text string) (string, bool) {
	text = strings.TrimSpace(text)
	if text == "" || !strings.Contains(`{["`, text[:1]) {
		return "", false
	}
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		m := brokenJSON.FindStringSubmatch(text) // with line breaks in the string
		if m == nil {
			return "", false
		}
		return strings.NewReplacer(`\n`, "\n", `\t`, "\t", `\"`, `"`, `\\`, `\`).Replace(m[1]), true
	}
	if whole, ok := v.(string); ok {
		return whole, strings.Contains(strings.TrimSpace(whole), "\n")
	}
	code := strings.Join(codeIn(v), "\n\n")
	return code, strings.TrimSpace(code) != ""
}

var brokenJSON = regexp.MustCompile(`(?s)^\{\s*"(?:code|content|completion|solution|answer|response)"\s*:\s*"(.*)"\s*\}$`)

func codeIn(v any) []string {
	var out []string
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			out = append(out, codeIn(e)...)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			switch e := v[key].(type) {
			case string:
				if codeKey.MatchString(key) {
					if code, ok := fromJSON(e); ok && key == "arguments" {
						e = code
					}
					out = append(out, e)
				}
			default:
				out = append(out, codeIn(e)...)
			}
		}
	}
	return out
}

var codeKey = regexp.MustCompile(`(?i)^(?:code|.*_code|content|completion|continuation|solution|answer|response|implementation|source|snippet|output|text|arguments|new_str(?:ing)?)$`)

// unquoted takes the mark of a quotation off all lines.
func unquoted(text string) string {
	var out strings.Builder
	quoted := false
	for line := range strings.Lines(text) {
		rest, ok := strings.CutPrefix(strings.TrimLeft(line, " \t"), ">")
		switch {
		case strings.TrimSpace(line) == "":
			rest = line
		case !ok || strings.HasPrefix(rest, ">"):
			return text
		default:
			quoted = true
			rest = strings.TrimPrefix(rest, " ")
		}
		out.WriteString(rest)
	}
	if !quoted {
		return text
	}
	return out.String()
}

var (
	// besideText is a fence in the line of the words before it, or of the code that
	// it ends.
	besideText = regexp.MustCompile("(?m)^([^`\n]*[^`\\s\"'\\\\])[ \t]*```([A-Za-z][\\w+#-]*)?[ \t]*$")
	// oneLine is a fence whose code is in its line.
	oneLine = regexp.MustCompile("(?m)^[ \t]*```(?:([A-Za-z][\\w+#-]*)[ \t]+)?([^`\n]*[^`\\s])[ \t]*```[ \t]*$")
	// oddFence is a line that is meant as a fence.
	oddFence = regexp.MustCompile("^[ \t]*(?:｀{3,}|´{3,}|‘{3,}|’{3,}|'{3,}|\"{3,}|``?)([A-Za-z][\\w+#-]*)?[ \t]*$")
)

// usualFences writes fences as Markdown has them, where those of an answer do not
// work out.
func usualFences(text string) string {
	blocks := extract.Blocks(text)
	open := slices.ContainsFunc(blocks, func(b extract.Block) bool { return b.Open })
	if len(blocks) > 0 && !open {
		return text
	}
	text = besideText.ReplaceAllString(text, "$1\n```$2")
	text = oneLine.ReplaceAllStringFunc(text, func(line string) string {
		m := oneLine.FindStringSubmatch(line)
		if _, known := tagLanguage(strings.ToLower(m[1])); m[1] != "" && !known {
			return "```\n" + m[1] + " " + m[2] + "\n```"
		}
		return "```" + m[1] + "\n" + m[2] + "\n```"
	})
	if strings.Contains(text, "```") || strings.Contains(text, "~~~") {
		return text
	}
	return oddFences(text)
}

// oddFences turns lines of other marks into fences: the first must open the answer,
// behind words at most, and the last one close it.
func oddFences(text string) string {
	lines := strings.Split(text, "\n")
	at := 0
	for at < len(lines) && (strings.TrimSpace(lines[at]) == "" || sentence(lines[at]) || opens(lines[at])) {
		at++
	}
	if at == len(lines) || !oddFence.MatchString(lines[at]) {
		return text
	}
	tag := oddFence.FindStringSubmatch(lines[at])[1]
	if _, known := tagLanguage(strings.ToLower(tag)); tag != "" && !known {
		return text
	}
	last := -1
	mark := strings.TrimSuffix(strings.TrimSpace(lines[at]), tag)
	for i := at + 1; i < len(lines); i++ {
		if strings.TrimSpace(lines[i]) == mark {
			last = i
			if tag != "" {
				break // a long string of the code may follow, but not in a fence
			}
		}
	}
	if last < 0 || tag == "" && !allProseOrNothing(strings.Join(lines[last+1:], "\n")) {
		return text
	}
	lines[at], lines[last] = "```"+tag, "```"
	return strings.Join(lines, "\n")
}

func allProseOrNothing(text string) bool { return strings.TrimSpace(text) == "" || allProse(text) }

// plainCode is the code of a block without marks at its lines, and what was done.
func plainCode(l detect.Language, tag, code string) (plain, note string) {
	if len(code) > longestWrapped {
		return code, ""
	}
	if inner, ok := fromJSON(code); ok && codeInObject.MatchString(code) {
		return inner, "taken out of JSON"
	}
	if diff, ok := fromDiff(tag, code); ok {
		return diff, "the new side of a diff"
	}
	if replaced.MatchString(code) {
		var sides []string
		for _, m := range replaced.FindAllStringSubmatch(code, -1) {
			sides = append(sides, m[1])
		}
		return strings.Join(sides, "\n"), "what replaces other code"
	}
	if bare, ok := withoutNumbers(code); ok {
		return bare, "without line numbers"
	}
	if bare, ok := withoutPrompts(l, code); ok {
		return bare, "without prompts"
	}
	if text, ok := unescaped(code); ok {
		return text, "without HTML's escapes"
	}
	if strings.ContainsAny(code, "“”‘’") && !strings.ContainsAny(code, "\"'") {
		return strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'").Replace(code), "with straight quotes"
	}
	if strings.ContainsAny(code, "\u00a0\u200b\u2060\ufeff") {
		return strings.NewReplacer("\u00a0", " ", "\u200b", "", "\u2060", "", "\ufeff", "").Replace(code), "with plain blanks"
	}
	return code, ""
}

// replaced is an edit that names what it replaces first.
var replaced = regexp.MustCompile(`(?ms)^<{5,} ?(?:SEARCH|ORIGINAL|HEAD)\b.*?^={5,}$\n(.*?)^>{5,}.*?$`)

// codeInObject is JSON that has nothing else to be than a wrapping.
var codeInObject = regexp.MustCompile(`^\s*\{\s*"(?:code|completion|solution|answer|response|content)"\s*:\s*"`)

// fromDiff returns the lines that a diff keeps and adds.
func fromDiff(tag, code string) (string, bool) {
	marked, added, header, deep := true, 0, false, false
	for line := range strings.Lines(code) {
		switch {
		case strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, "@@"), strings.HasPrefix(line, "+++ "):
			header = true
		case line[0] == '+':
			added++
			deep = deep || strings.HasPrefix(line, "+  ") || strings.HasPrefix(line, "+\t")
		case line[0] != ' ' && line[0] != '-' && line[0] != '\\' && !diffHead.MatchString(line):
			marked = false
		}
	}
	// Lines that all begin with a plus may join strings: "+ name".
	whole := deep && added > strings.Count(strings.TrimSpace(code), "\n")
	if tag != "diff" && tag != "patch" && !(header && marked) && !whole {
		return "", false
	}
	var out strings.Builder
	for line := range strings.Lines(code) {
		switch {
		case line[0] == '-', line[0] == '\\', strings.HasPrefix(line, "+++ "), strings.HasPrefix(line, "@@"), diffHead.MatchString(line):
		case line[0] == '+', line[0] == ' ' && marked:
			out.WriteString(line[1:])
		default:
			out.WriteString(line)
		}
	}
	return out.String(), true
}

var diffHead = regexp.MustCompile(`^(?:\*\*\* |diff --git |index [0-9a-f]+\.\.|new file mode |similarity index )`)

// withoutNumbers takes numbers off the beginnings of lines where all have one, each
// by one more than the last.
func withoutNumbers(code string) (string, bool) {
	var out strings.Builder
	n, last := 0, 0
	for line := range strings.Lines(code) {
		m := numbered.FindStringSubmatch(line)
		switch {
		case strings.TrimSpace(line) == "":
			out.WriteString(line)
			continue
		case m == nil:
			return "", false
		}
		at := 0
		for _, c := range m[1] {
			at = at*10 + int(c-'0')
		}
		if n > 0 && at != last+1 {
			return "", false
		}
		n, last = n+1, at
		out.WriteString(m[2] + "\n")
	}
	return out.String(), n >= 2
}

var numbered = regexp.MustCompile(`^[ \t]*(\d{1,6})(?:\t| ?[|:] ?|[.)] | {1,2}|\s*$)(.*)`)

// withoutPrompts takes the prompts of a shell or of Python off the lines that have
// one. Of a session with Python the output goes, where it is no code.
func withoutPrompts(l detect.Language, code string) (string, bool) {
	first := strings.TrimLeft(code, " \t\n")
	var out strings.Builder
	switch {
	case l == detect.Bash && strings.HasPrefix(first, "$ "):
		for line := range strings.Lines(code) {
			out.WriteString(strings.TrimPrefix(line, "$ "))
		}
		return out.String(), true
	case l != detect.Python || !strings.HasPrefix(first, ">>> "):
		return "", false
	}
	for line := range strings.Lines(code) {
		bare := strings.TrimLeft(line, " \t")
		switch rest := strings.TrimSpace(bare); {
		case rest == ">>>" || rest == "...":
			out.WriteString("\n")
		case strings.HasPrefix(bare, ">>> "), strings.HasPrefix(bare, "... "):
			out.WriteString(bare[4:])
		case looksLikeCode(line):
			out.WriteString(line)
		}
	}
	return out.String(), true
}

// unescaped turns HTML's escapes back where everything is escaped.
func unescaped(code string) (string, bool) {
	if strings.ContainsAny(code, "<>") || len(escape.FindAllString(code, -1)) != strings.Count(code, "&") || !strings.Contains(code, "&") {
		return "", false
	}
	if strings.Contains(code, `"`) && strings.Contains(code, "&quot;") || strings.Contains(code, "'") && strings.Contains(code, "&#39;") {
		return "", false // code that escapes
	}
	return html.UnescapeString(code), true
}

var escape = regexp.MustCompile(`&(?:lt|gt|quot|amp|apos|nbsp|#\d{1,5}|#x[0-9a-fA-F]{1,4});`)

// looksLikeCode reports whether at least half of the lines that say something have
// what only code has.
func looksLikeCode(text string) bool {
	if json.Valid([]byte(text)) {
		return false
	}
	all, code := 0, 0
	for line := range strings.Lines(text) {
		switch bare := strings.TrimSpace(line); {
		case bare == "" || strings.HasPrefix(bare, "//") || strings.HasPrefix(bare, "# "):
		case listed.MatchString(bare):
			all++
		case codeLine.MatchString(bare) && !sentence(bare) && !sqlLine.MatchString(bare):
			code++
			fallthrough
		default:
			all++
		}
	}
	return code > 0 && code*2 >= all
}

var (
	codeLine = regexp.MustCompile(`[;{}]$|^(?:import|from) [\w.]+|^#include|^(?:def|func|fn|function|class|const|let|var|return|public|private|static|int|void|char|if|elif|for|while|try|echo|print|puts)\b.*[(){}:;=<">]` +
		`|^[$@]?[A-Za-z_][\w.\[\]>"'-]* ?(?::=|[-+*/.|&]?=) ?\S|^(?:return |await |[\w, ]+ := |[\w.$]+ = )?[$@]?[\w.:>!-]+\(.*\)[;:]?$`)
	listed  = regexp.MustCompile(`^(?:[-*+>] |\d{1,2}[.)] |#{1,6} |\*\*)`)
	sqlLine = regexp.MustCompile(`^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|GRANT)\b`)
)

// piece is a block of an answer, or code that stands outside all blocks.
type piece struct {
	extract.Block
	at     int // its place in the answer
	number int // of the block, from 1; 0 for code outside
}

// pieces lists the blocks of an answer and the code between them.
func pieces(text string, blocks []extract.Block) []piece {
	var out []piece
	lines := strings.SplitAfter(text, "\n")
	var outside []string
	flush := func() {
		for _, code := range paragraphs(outside) {
			out = append(out, piece{Block: extract.Block{Code: code}, at: len(out)})
		}
		outside = nil
	}
	next := 0
	for i := 0; i < len(lines); i++ {
		m := fenceLine.FindStringSubmatch(lines[i])
		switch {
		case m == nil || m[1] != "" && strings.Contains(m[2], "`"):
			outside = append(outside, lines[i])
		case next < len(blocks) && !markdownTag.MatchString(m[2]):
			flush()
			b := blocks[next]
			next++
			out = append(out, piece{b, len(out), next})
			i += strings.Count(b.Code, "\n")
			if b.Code != "" && !strings.HasSuffix(b.Code, "\n") {
				i++
			}
			if !b.Open {
				i++
			}
		}
	}
	flush()
	return out
}

var (
	fenceLine   = regexp.MustCompile("^[ \t]*(?:(`{3,})|~{3,})(.*)")
	markdownTag = regexp.MustCompile(`(?i)^[ \t{.]*(?:markdown|md)\b`)
)

// paragraphs lists the paragraphs that look like code, those that follow each other
// as one.
func paragraphs(lines []string) []string {
	var out []string
	var one, run strings.Builder
	end := func() {
		if looksLikeCode(one.String()) {
			run.WriteString(one.String() + "\n")
		} else if strings.TrimSpace(one.String()) != "" && run.Len() > 0 {
			out = append(out, run.String())
			run.Reset()
		}
		one.Reset()
	}
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			end()
			continue
		}
		one.WriteString(line)
	}
	end()
	if run.Len() > 0 {
		out = append(out, run.String())
	}
	return out
}
