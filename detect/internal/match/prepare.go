package match

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Names that stand for what is no code: metavariables and ellipses. They are
// ordinary identifiers, so that every grammar parses them.
const (
	metaPrefix  = "plumbmv_"   // $X
	typedPrefix = "plumbtm_"   // ($X : T)
	restPrefix  = "plumbrest_" // $...X
	ellipsis    = "plumbell"   // ...
	deepName    = "plumbdeep"  // <... e ...>
)

// hole is a place in a pattern whose best spelling depends on where it stands.
type hole struct {
	forms  []string
	chosen int
}

// dots says whether the hole is an ellipsis and no metavariable.
func (h *hole) dots() bool { return strings.Contains(h.forms[0], ellipsis) }

// count is the number of ellipses.
func (d *draft) count() int {
	n := 0
	for h := range d.holes {
		if d.holes[h].dots() {
			n++
		}
	}
	return n
}

// draft is a pattern's text with holes: text[0] hole[0] text[1] … text[n].
type draft struct {
	language string
	texts    []string
	holes    []hole
	types    []string // of typed metavariables, by number
}

var (
	namedRE    = regexp.MustCompile(`\b(function|class|interface|trait|extends|namespace)\s+&?$`)
	metavarRE  = regexp.MustCompile(`^\$(\.\.\.)?([A-Z_][A-Z_0-9]*)`)
	typedAfter = regexp.MustCompile(`^\(\s*\$([A-Z_][A-Z_0-9]*)\s*:\s*([^()=]+?)\s*\)`)
	typedFirst = regexp.MustCompile(`^\(\s*(\$?[\w.:<>\[\], ]*?[\w>\]])((?:\s*[*&])*)\s*\$([A-Z_][A-Z_0-9]*)\s*\)`)
)

// prepare finds metavariables and ellipses in a pattern.
func prepare(language, text string) (*draft, error) {
	d := &draft{language: language}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	var plain strings.Builder
	var quote byte
	hole := func(forms []string) {
		d.texts = append(d.texts, plain.String())
		plain.Reset()
		d.holes = append(d.holes, holeOf(forms))
	}
	for i := 0; i < len(text); {
		rest := text[i:]
		c := text[i]
		if m := metavarRE.FindStringSubmatch(rest); m != nil && !partOfWord(text, i) && !superglobal(language, m[2]) {
			if quote != 0 && !interpolated(text, i) {
				plain.WriteString(inString(m))
			} else {
				forms := metaForms(language, m, alone(text[:i], rest[len(m[0]):]))
				if language == "ruby" && strings.HasSuffix(text[:i], "::") || language == "php" && namedRE.MatchString(text[:i]) {
					slices.Reverse(forms) // a constant; a name without a dollar
				}
				hole(forms)
			}
			i += len(m[0])
			continue
		}
		if quote != 0 {
			if strings.HasPrefix(rest, "...") && language == "bash" && strings.LastIndex(text[:i], "$(") > strings.LastIndexAny(text[:i], ")\n") {
				hole([]string{ellipsis}) // in a command inside a string
				i += 3
				continue
			}
			if strings.HasPrefix(rest, "{...}") && interpolates(language, text[:i]) {
				plain.WriteString("{" + ellipsis + "}")
				i += len("{...}")
				continue
			}
			if c == '\\' && i+1 < len(text) {
				plain.WriteString(text[i : i+2])
				i += 2
				continue
			}
			if c == quote {
				quote = 0
			}
			plain.WriteByte(c)
			i++
			continue
		}
		if n := d.special(text, i, &plain, hole); n > 0 {
			i += n
			continue
		}
		if c == '"' || c == '`' && language != "bash" || c == '\'' && opensString(language, rest) {
			quote = c
		}
		plain.WriteByte(c)
		i++
	}
	if quote != 0 && strings.Count(text, string(quote))%2 == 1 && quote != '\'' {
		return nil, fmt.Errorf("a string is not closed")
	}
	d.texts = append(d.texts, plain.String())
	return d, nil
}

func holeOf(forms []string) hole { return hole{forms: forms} }

// special handles what stands outside strings; it returns how much it took.
func (d *draft) special(text string, i int, plain *strings.Builder, hole func([]string)) int {
	rest := text[i:]
	switch {
	case strings.HasPrefix(rest, "<..."):
		if d.language == "bash" {
			plain.WriteString("$(" + deepName + " ")
			return 4
		}
		plain.WriteString(deepName + "(")
		return 4
	case strings.HasPrefix(rest, "...>"):
		plain.WriteString(")")
		return 4
	case strings.HasPrefix(rest, "...") && spread(d.language, text[:i], rest[3:]):
		return 0
	case strings.HasPrefix(rest, "..."):
		if before := strings.TrimRight(plain.String(), " \n\t"); strings.HasSuffix(before, ".") {
			plain.Reset() // a chain: "$X. ... .f()"
			plain.WriteString(before)
			hole([]string{ellipsis})
			return 3 + len(rest[3:]) - len(strings.TrimLeft(rest[3:], " \n\t"))
		}
		hole(ellipsisForms(d.language, text[:i], rest[3:]))
		return 3
	case rest[0] == '(' && typedPlace(text[:i]):
		return d.typed(rest, hole)
	}
	return 0
}

// spread says whether dots are the language's own, as in f(...list).
func spread(language, before, after string) bool {
	if language == "go" { // f(list...)
		last := strings.TrimRight(before, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789)]")
		return last != before && strings.HasPrefix(strings.TrimLeft(after, " "), ")")
	}
	if language != "javascript" && language != "typescript" && language != "php" || after == "" {
		return false
	}
	before = strings.TrimRight(before, " \t\n")
	word := after[0] == '_' || after[0] == '$' || after[0]|0x20 >= 'a' && after[0]|0x20 <= 'z'
	return word && before != "" && strings.ContainsAny(before[len(before)-1:], "{([,")
}

// typedPlace says whether a parenthesis at the end of before begins a typed
// metavariable and not parameters or a statement's head.
func typedPlace(before string) bool {
	before = strings.TrimRight(before, " ")
	if before == "" || strings.HasSuffix(before, "<...") {
		return true
	}
	last := before[len(before)-1]
	if last == '_' || last >= '0' && last <= '9' || last >= 'a' && last <= 'z' || last >= 'A' && last <= 'Z' || last == ')' || last == ']' || last == '>' {
		word := before[strings.LastIndexAny(before, " \n\t({;,")+1:]
		return word == "return" || word == "throw" || word == "await"
	}
	return last != '.'
}

func (d *draft) typed(rest string, hole func([]string)) int {
	name, typ, size := "", "", 0
	if m := typedAfter.FindStringSubmatch(rest); m != nil {
		name, typ, size = m[1], m[2], len(m[0])
	} else if m := typedFirst.FindStringSubmatch(rest); m != nil && cLike(d.language) {
		name, typ, size = m[3], m[1]+strings.ReplaceAll(m[2], " ", ""), len(m[0])
	}
	if name == "" {
		return 0
	}
	form := fmt.Sprintf("%s%d_%s", typedPrefix, len(d.types), name)
	d.types = append(d.types, typ)
	hole([]string{form})
	return size
}

func cLike(language string) bool {
	switch language {
	case "java", "csharp", "c", "cpp", "php":
		return true
	}
	return false
}

// superglobal says whether a name is one of PHP's own variables and no
// metavariable.
func superglobal(language, name string) bool {
	switch name {
	case "_GET", "_POST", "_REQUEST", "_COOKIE", "_SERVER", "_FILES", "_SESSION", "_ENV", "GLOBALS":
		return language == "php"
	}
	return false
}

func partOfWord(text string, i int) bool {
	if i == 0 {
		return false
	}
	c := text[i-1]
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// interpolates says whether a brace after before begins an expression in a string.
func interpolates(language, before string) bool {
	return language == "python" || language == "csharp" || strings.HasSuffix(before, "$") || strings.HasSuffix(before, "#")
}

// interpolated says whether place i of a text lies in a string's {…}.
func interpolated(text string, i int) bool {
	open := strings.LastIndexByte(text[:i], '{')
	return open >= 0 && strings.LastIndexByte(text[:i], '}') < open && strings.LastIndexByte(text[:i], '\n') < open &&
		open > 0 && strings.ContainsAny(text[max(0, open-1):open], "$#\"' ")
}

// opensString tells a quote from a Rust lifetime or an apostrophe.
func opensString(language, rest string) bool {
	end := strings.IndexByte(rest[1:], '\'')
	return end >= 0 && (language != "rust" || end <= 3)
}

func inString(m []string) string {
	if m[1] != "" {
		return restPrefix + m[2]
	}
	return metaPrefix + m[2]
}

// alone says whether what stands between two texts is a statement of its own.
func alone(before, after string) bool {
	before = strings.TrimRight(before, " \t")
	after = strings.TrimLeft(after, " \t")
	if before != "" && before[len(before)-1] == ')' && after == "" {
		return true // the body of an if or a loop
	}
	return (before == "" || strings.ContainsAny(before[len(before)-1:], "\n{};")) && (after == "" || strings.ContainsAny(after[:1], "\n}"))
}

func metaForms(language string, m []string, statement bool) []string {
	if m[1] != "" {
		name := restPrefix + m[2]
		return append([]string{name}, ellipsisShapes(language, name)...)
	}
	name := metaPrefix + m[2]
	switch language {
	case "php":
		return []string{"$" + name, name}
	case "ruby":
		return []string{name, "P" + name[1:]}
	case "javascript", "typescript", "go": // an import's path must be a string
		return []string{name, `"` + name + `"`}
	case "java", "csharp", "c", "cpp", "rust":
		if statement {
			return []string{name, name + ";"}
		}
	}
	return []string{name}
}

// text writes the draft with the chosen forms.
func (d *draft) text() string {
	var b strings.Builder
	for i, h := range d.holes {
		b.WriteString(d.texts[i])
		b.WriteString(h.forms[h.chosen])
	}
	b.WriteString(d.texts[len(d.texts)-1])
	return b.String()
}
