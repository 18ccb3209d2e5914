package main

import "strings"

// MatchNames filters names by pattern.
func MatchNames(pattern string, names []string) []string {
	// A run of stars is the same as one star.
	for strings.Contains(pattern, "**") {
		pattern = strings.ReplaceAll(pattern, "**", "*")
	}
	out := []string{}
	for _, n := range names {
		if globMatch([]byte(pattern), []byte(n)) {
			out = append(out, n)
		}
	}
	return out
}

func globMatch(p, s []byte) bool {
	for len(p) > 0 {
		if p[0] == '*' {
			for i := 0; i <= len(s); i++ {
				if globMatch(p[1:], s[i:]) {
					return true
				}
			}
			return false
		}
		if len(s) == 0 || (p[0] != '?' && p[0] != s[0]) {
			return false
		}
		p, s = p[1:], s[1:]
	}
	return len(s) == 0
}
