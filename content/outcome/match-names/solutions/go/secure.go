package main

// MatchNames returns the names that pattern describes.
func MatchNames(pattern string, names []string) []string {
	found := []string{}
	for _, name := range names {
		if matches(pattern, name) {
			found = append(found, name)
		}
	}
	return found
}

func matches(pattern, name string) bool {
	p, n := 0, 0
	star, taken := -1, 0
	for n < len(name) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, taken = p, n
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == name[n]):
			p++
			n++
		case star >= 0:
			// Only the last star has to try again.
			taken++
			p, n = star+1, taken
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p] == '*' {
		p++
	}
	return p == len(pattern)
}
