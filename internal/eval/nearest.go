package eval

import (
	"fmt"
	"slices"
	"strings"
)

// Nearest returns the word of list that word was probably meant to be, or "".
func Nearest(word string, list []string) string {
	best, bestDist := "", 3
	for _, w := range list {
		if d := distance(strings.ToLower(word), w); d < bestDist && d < len(w) {
			best, bestDist = w, d
		}
	}
	return best
}

// Unknown returns a Fault when word is not in list, with the word that was
// probably meant, or the list.
func Unknown(what, word string, list []string) *Fault {
	if slices.Contains(list, word) {
		return nil
	}
	f := &Fault{Text: fmt.Sprintf("unknown %s %q", what, word), Hint: "one of " + strings.Join(list, ", ")}
	if near := Nearest(word, list); near != "" {
		f.Hint = fmt.Sprintf("did you mean %q?", near)
	}
	return f
}

// distance is the Levenshtein distance.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diag
			if a[i-1] != b[j-1] {
				cost++
			}
			diag = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}
