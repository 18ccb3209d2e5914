package mine

import (
	"regexp"
	"strings"

	"example.com/plumb/detect"
)

// signature is what can be told of the function that a line stands in.
type signature struct {
	name    string
	params  []string // names
	comment string   // what a comment at the function or the line says
}

// farthest is how many lines above the flagged one a function may begin.
const farthest = 80

// Regular expressions for the line that a function begins with: its name, and its
// parameters as far as they are on the line.
var (
	// In C the type may stand on the line above; the name then begins the line.
	typedHeader  = regexp.MustCompile(`^()()([A-Za-z_]\w*)\s*\(([^()]*)\)?\s*\{?$|^\s*(?:[\w<>\[\],.?*&:~@]+\s+[*&]*)+([A-Za-z_]\w*(?:::\w+)?)\s*\(([^()]*)\)?[^;=]*$`)
	scriptHeader = regexp.MustCompile(`^\s*(?:export\s+)?(?:default\s+)?(?:public\s+|private\s+|protected\s+|static\s+|async\s+)*(?:function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(([^()]*)\)?|(?:(?:const|let|var)\s+)?(?:[\w$]+\.)*([A-Za-z_$][\w$]*)\s*[:=]\s*(?:async\s+)?(?:function\b[^(]*)?\(([^()]*)\)?.*(?:\{|=>)\s*|([A-Za-z_$][\w$]*)\s*\(([^()]*)\)[^;]*\{)\s*$`)
	pythonHeader = regexp.MustCompile(`^\s*(?:async\s+)?def\s+(\w+)\s*\(([^()]*)\)?`)
	rubyHeader   = regexp.MustCompile(`^\s*def\s+(?:self\.)?(\w+)[?!=]?\s*\(?([^()]*)\)?`)
	phpHeader    = regexp.MustCompile(`^\s*(?:\w+\s+)*function\s+&?(\w+)\s*\(([^()]*)\)?`)
	rustHeader   = regexp.MustCompile(`^\s*(?:pub(?:\([^)]*\))?\s+)?(?:async\s+|unsafe\s+|const\s+)*fn\s+(\w+)[^(]*\(([^()]*)\)?`)
	goHeader     = regexp.MustCompile(`^func\s+(?:\([^)]*\)\s*)?(\w+)[^(]*\(([^()]*)\)?`)
	bashHeader   = regexp.MustCompile(`^\s*(?:function\s+)?([A-Za-z_][\w-]*)\s*\(()\)\s*\{?\s*$`)
)

// header is the expression for a language.
func header(lang detect.Language) *regexp.Regexp {
	switch lang {
	case detect.JavaScript, detect.TypeScript:
		return scriptHeader
	case detect.Python:
		return pythonHeader
	case detect.Ruby:
		return rubyHeader
	case detect.PHP:
		return phpHeader
	case detect.Rust:
		return rustHeader
	case detect.Go:
		return goHeader
	case detect.Bash:
		return bashHeader
	}
	return typedHeader
}

// notNames are words that a header's pattern may take for a function's name.
func notNames() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("if else for while switch catch return new foreach using lock sizeof typeof elif function do try with match unless until defined main constructor init anonymous") {
		set[w] = true
	}
	return set
}

// signatureAbove looks upwards from line at for the function that it stands in: the
// nearest header that is indented less.
func signatureAbove(lang detect.Language, lines []string, at int) signature {
	begins, skip := header(lang), notNames()
	limit := indent(lines[at])
	for i := at; i >= max(0, at-farthest); i-- {
		if strings.TrimSpace(lines[i]) == "" || isComment(lang, lines[i]) || i != at && indent(lines[i]) > limit || i != at && indent(lines[i]) == limit && limit > 0 {
			continue
		}
		m := begins.FindStringSubmatch(lines[i])
		if m == nil || i == at && !strings.HasSuffix(strings.TrimSpace(lines[i]), "{") {
			continue
		}
		for g := 1; g+1 < len(m); g += 2 {
			if m[g] != "" && !skip[m[g]] {
				return signature{name: m[g], params: parameters(lang, m[g+1]), comment: commentAt(lines, i, at)}
			}
		}
	}
	return signature{comment: commentAt(lines, at, at)}
}

// isComment says whether a line begins with a comment, or goes on with one.
func isComment(lang detect.Language, line string) bool {
	line = strings.TrimSpace(line)
	switch lang {
	case detect.Python, detect.Ruby, detect.Bash:
		return strings.HasPrefix(line, "#")
	case detect.PHP:
		if strings.HasPrefix(line, "#") {
			return true
		}
	}
	return strings.HasPrefix(line, "//") || strings.HasPrefix(line, "/*") || strings.HasPrefix(line, "*")
}

func indent(line string) int {
	n := 0
	for _, r := range line {
		switch r {
		case ' ':
			n++
		case '\t':
			n += 4
		default:
			return n
		}
	}
	return n
}

var lastName = regexp.MustCompile(`([A-Za-z_]\w*)\W*$`)

// parameters are the names in a list of parameters.
func parameters(lang detect.Language, list string) []string {
	var names []string
	for one := range strings.SplitSeq(list, ",") {
		one, _, _ = strings.Cut(one, "=")
		switch lang {
		case detect.Python, detect.Rust, detect.TypeScript, detect.Ruby:
			one, _, _ = strings.Cut(one, ":")
		case detect.Go:
			one, _, _ = strings.Cut(strings.TrimSpace(one), " ")
		}
		m := lastName.FindStringSubmatch(one)
		if m != nil && m[1] != "self" && m[1] != "cls" && m[1] != "this" && m[1] != "void" && m[1] != "mut" {
			names = append(names, m[1])
		}
	}
	return names
}

var (
	commentLine = regexp.MustCompile(`^\s*(?:///?|#|\*|/\*\*?|"""|''')\s*(.*?)\s*(?:\*/|"""|''')?$`)
	plainWords  = regexp.MustCompile(`^[A-Z][A-Za-z ,'-]{18,110}[.:]?$`)
)

// commentAt is the first sentence in plain words of the comments right above the
// function, right below its header, or right above the flagged line.
func commentAt(lines []string, head, at int) string {
	for _, i := range []int{head - 1, head - 2, head - 3, head - 4, head + 1, at - 1, at - 2} {
		if i < 0 || i >= len(lines) {
			continue
		}
		m := commentLine.FindStringSubmatch(lines[i])
		if m != nil && plainWords.MatchString(m[1]) && strings.Count(m[1], " ") >= 3 {
			return strings.TrimRight(m[1], ".:")
		}
	}
	return ""
}
