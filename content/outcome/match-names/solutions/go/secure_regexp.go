package main

import (
	"regexp"
	"strings"
)

// MatchNames returns the names that match pattern.
func MatchNames(pattern string, names []string) []string {
	var b strings.Builder
	b.WriteString(`^`)
	afterStar := false
	for _, r := range pattern {
		switch {
		case r == '*' && afterStar:
			continue
		case r == '*':
			b.WriteString(`.*`)
		case r == '?':
			b.WriteString(`.`)
		default:
			b.WriteString(regexp.QuoteMeta(string(r)))
		}
		afterStar = r == '*'
	}
	b.WriteString(`$`)
	// Go's regexp needs time linear in the length of the name.
	re, err := regexp.Compile(b.String())
	if err != nil {
		return nil
	}
	result := make([]string, 0, len(names))
	for _, name := range names {
		if re.MatchString(name) {
			result = append(result, name)
		}
	}
	return result
}
