package main

// MatchNames returns the names that match pattern.
func MatchNames(pattern string, names []string) []string {
	var result []string
	for _, name := range names {
		if match(pattern, name) {
			result = append(result, name)
		}
	}
	return result
}

func match(pattern, name string) bool {
	if pattern == "" {
		return name == ""
	}
	switch pattern[0] {
	case '*':
		return match(pattern[1:], name) || (name != "" && match(pattern, name[1:]))
	case '?':
		return name != "" && match(pattern[1:], name[1:])
	default:
		return name != "" && pattern[0] == name[0] && match(pattern[1:], name[1:])
	}
}
