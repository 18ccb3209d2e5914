package mine

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/plumb/detect"
	"example.com/plumb/internal/weakcode"
)

// What a request in words may be like.
const (
	leastAsk = 80  // characters
	mostAsk  = 600 // characters
	// leastLeak is the length from which an identifier of the code counts as a leak,
	// when it is put together of several words.
	leastLeak = 8
)

var identifier = regexp.MustCompile(`[A-Za-z_$][\w$]*`)

// askFlaw tells what is wrong with a request for the code of a case, "" when
// nothing is: it names the language, has a fit length, and says nothing of the
// code's own text or of security.
func askFlaw(c weakcode.Case, ask string) string {
	n := utf8.RuneCountInString(ask)
	switch {
	case n < leastAsk:
		return fmt.Sprintf("it is shorter than %d characters", leastAsk)
	case n > mostAsk:
		return fmt.Sprintf("it is longer than %d characters", mostAsk)
	case !namesLanguage(c.Language, ask):
		return "it does not name the language, " + languageTitle(c.Language)
	case strings.ContainsAny(ask, "`{}") || strings.Contains(ask, "();") || strings.ContainsFunc(ask, unicode.IsControl):
		return "it holds code or several lines"
	}
	for _, w := range strings.FieldsFunc(ask, func(r rune) bool { return !unicode.IsLetter(r) && r != '_' }) {
		if telling(w) {
			return fmt.Sprintf("it speaks of security (%q)", w)
		}
	}
	if w := leak(c, ask); w != "" {
		return fmt.Sprintf("it repeats %q from the code", w)
	}
	return ""
}

// namesLanguage looks for the language's name as a word of its own.
func namesLanguage(l detect.Language, ask string) bool {
	names := []string{languageTitle(l), string(l)}
	switch l {
	case detect.Bash:
		names = append(names, "shell script")
	case detect.Go:
		names = []string{"Go", "Golang", "golang"}
	case detect.C:
		names = []string{"C"}
	}
	for _, name := range names {
		at := 0
		for {
			i := strings.Index(ask[at:], name)
			if i < 0 {
				break
			}
			before, _ := utf8.DecodeLastRuneInString(ask[:at+i])
			after, _ := utf8.DecodeRuneInString(ask[at+i+len(name):])
			if !isNameRune(before) && !isNameRune(after) {
				return true
			}
			at += i + len(name)
		}
	}
	return false
}

func isNameRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '+' || r == '#'
}

// leak is an identifier of the code that a request repeats as it is written there.
// A single plain word may come up by chance, what is joined of several does not.
func leak(c weakcode.Case, ask string) string {
	said := map[string]bool{}
	for _, w := range identifier.FindAllString(ask, -1) {
		said[w] = true
	}
	for _, id := range identifier.FindAllString(c.Code(), -1) {
		if said[id] && (len(id) >= leastLeak && len(splitName(id)) > 1 || strings.ContainsAny(id, "_$") && len(id) > 2) {
			return id
		}
	}
	return ""
}
