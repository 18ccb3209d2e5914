package match

import (
	"regexp"
	"strings"
)

// place is where in its pattern an ellipsis stands. It says which spelling to try
// first; where the guess is wrong, another one is found by trying.
type place int

const (
	inExpression place = iota // an argument, an operand, a part of a for's head
	inBlock                   // among statements
	inParameters              // of a function that is declared
	inClass                   // among the members of a class
)

var (
	initializerRE = regexp.MustCompile(`\bnew(\s+[\w$.<>:?,]+)?\s*(\[[^\[\]]*\]\s*)*(\([^()]*\)\s*)?$`)
	classRE       = regexp.MustCompile(`(^|[\s\]])(class|interface|trait)\s[^(){};]*$`)
	functionRE    = regexp.MustCompile(`\b(function|fn)\b[\s&]*[\w$]*\s*$`)
	declaredRE    = regexp.MustCompile(`(?:^|[\s;{}\]])([a-zA-Z_$][\w$.<>\[\],?:]*)[\s*&]+[\w$:]+\s*$`)
)

// placeOf tells where what stands between before and after belongs, by the bracket
// that is open there.
func placeOf(language, before, after string) place {
	head, open := openBracket(before)
	switch open {
	case '(':
		if parameters(language, head) {
			return inParameters
		}
		return inExpression
	case '[':
		return inExpression
	case '{':
		if initializerRE.MatchString(head) || listed(head) {
			return inExpression
		}
		if classRE.MatchString(head) {
			return inClass
		}
	}
	before = strings.TrimRight(before, " \t\n")
	after = strings.TrimLeft(after, " \t")
	if before == "" || strings.ContainsAny(before[len(before)-1:], "{};") || after == "" || after[0] == '\n' {
		return inBlock
	}
	return inExpression
}

// listed says that a brace behind head opens an object or a list, and no block.
func listed(head string) bool {
	head = strings.TrimRight(head, " \t\n")
	return head == "" || strings.IndexByte("([,=:?", head[len(head)-1]) >= 0
}

// parameters says whether a parenthesis behind head opens the parameters of a
// declaration, and not a call's arguments.
func parameters(language, head string) bool {
	if language == "php" || language == "rust" {
		return functionRE.MatchString(head)
	}
	if !cLike(language) {
		return false
	}
	m := declaredRE.FindStringSubmatch(head)
	if m == nil {
		return false
	}
	switch m[1] {
	case "new", "return", "throw", "else", "await", "case", "in", "is", "as", "goto", "delete", "yield", "not", "and", "or":
		return false
	}
	return true
}

// openBracket returns the innermost bracket that is open at the end of a text (0:
// none) and what stands before it. Strings are not looked for: it is for a guess.
func openBracket(text string) (head string, bracket byte) {
	closed := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case ')', ']', '}':
			closed++
		case '(', '[', '{':
			if closed == 0 {
				return text[:i], text[i]
			}
			closed--
		}
	}
	return text, 0
}

// ellipsisForms lists the spellings of "...", likeliest first.
func ellipsisForms(language, before, after string) []string {
	shapes := append([]string{ellipsis}, ellipsisShapes(language, ellipsis)...)
	if first := likeliest(language, placeOf(language, before, after)); first != "" {
		return append([]string{first}, shapes...)
	}
	return shapes
}

// likeliest is how an ellipsis is spelled at a place where the plain name will not
// do, or "".
func likeliest(language string, at place) string {
	switch language {
	case "csharp": // a name alone is no statement
		return [...]string{"", ellipsis + " " + ellipsis + ";", ellipsis + " " + ellipsis, ellipsis + " " + ellipsis + ";"}[at]
	case "java", "c", "cpp":
		return [...]string{"", ellipsis + ";", ellipsis + " " + ellipsis, ellipsis + " " + ellipsis + ";"}[at]
	case "rust":
		return [...]string{"", ellipsis + ";", ellipsis + ": " + ellipsis, ""}[at]
	case "php":
		return [...]string{"", ellipsis + ";", "$" + ellipsis, "public $" + ellipsis + ";"}[at]
	case "javascript", "typescript":
		return [...]string{"", ellipsis + ";", "", ellipsis + ";"}[at]
	}
	return ""
}

// ellipsisShapes lists, after the plain name, how else it can stand.
func ellipsisShapes(language, name string) []string {
	switch language {
	case "java", "csharp", "c", "cpp":
		return []string{name + ";", name + " " + name, name + " " + name + ";", name + " = " + name}
	case "rust":
		return []string{name + ";", name + ": " + name, name + "!();"}
	case "go":
		return []string{name, name + " " + name}
	case "php":
		return []string{name + ";", "$" + name, "public $" + name + ";"}
	case "javascript", "typescript":
		return []string{name + ";", "{" + name + "}"}
	case "python":
		return []string{name, name + ": " + name, "**" + name}
	case "ruby":
		return []string{name, name + " => " + name}
	}
	return nil
}
