package javascript

import (
	"regexp"
	"strings"

	"example.com/plumb/internal/lang"
)

// Defines implements lang.Language: a function declaration, a variable, or an
// exported property of the name (in camelCase), outside comments and strings.
// Nesting is not looked at.
func (j *JavaScript) Defines(code, fn string) bool {
	name := lang.Camel(fn)
	if !strings.Contains(code, name) {
		return false
	}
	n := regexp.QuoteMeta(name)
	re := regexp.MustCompile(`(?m)(?:^|[;{}\s])(?:` +
		`function\s*\*?\s*` + n + `\s*\(` +
		`|(?:const|let|var)\s+` + n + `\s*=[^=]` +
		`|(?:module\.)?exports\.` + n + `\s*=[^=]` +
		`|module\.exports\s*=\s*\{[^{}]*?\b` + n + `\s*(?:\(|:\s*(?:async\b|function\b|\())` +
		`)`)
	return re.MatchString(blank(code))
}
