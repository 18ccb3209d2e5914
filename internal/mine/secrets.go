package mine

import (
	"math"
	"regexp"
	"strings"
)

// secretForms are forms that keys and passwords of services have.
var secretForms = regexp.MustCompile(strings.Join([]string{
	`-----BEGIN [A-Z ]*PRIVATE KEY`,
	`\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[0-9A-Z]{16}\b`,
	`\bgh[pousr]_[A-Za-z0-9]{20,}`,
	`\bglpat-[\w-]{16,}`,
	`\bxox[abeoprs]-[\w-]{10,}`,
	`\b[srp]k_(?:live|test)_[A-Za-z0-9]{10,}`,
	`\bAIza[\w-]{30,}`,
	`\bnpm_[A-Za-z0-9]{30,}`,
	`\bSG\.[\w-]{16,}\.[\w-]{16,}`,
	`\bsk-[\w-]{20,}`,
	`\bhf_[A-Za-z0-9]{30,}`,
	`\bya29\.[\w-]{20,}`,
	`\bhooks\.slack\.com/services/\w`,
	`(?:\\x[0-9A-Fa-f]{2}){12}`,
	`\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}`,
	`[a-z][a-z0-9+.-]*://[^\s/:@"'{}$<%]+:[^\s/:@"'{}$<%]{3,}@`,
}, "|"))

// longWords are strings without blanks that may be keys; shells need no quotes.
var longWords = regexp.MustCompile("(?:[\"'`]|\\w=)([A-Za-z0-9+/=_-]{20,})(?:[\"'`\\s]|$)")

// What a random string has at least, in bits a character. Names and words of the
// same length stay below.
const (
	hexEntropy = 3.0
	anyEntropy = 4.2
)

// holdsSecret says whether code holds what looks like a key or a password that
// somebody may use.
func holdsSecret(code string) bool {
	if secretForms.MatchString(code) {
		return true
	}
	for _, m := range longWords.FindAllStringSubmatch(code, -1) {
		if looksRandom(m[1]) {
			return true
		}
	}
	return false
}

func looksRandom(s string) bool {
	if !strings.ContainsAny(s, "0123456789") || !strings.ContainsAny(strings.ToLower(s), "abcdefghijklmnopqrstuvwxyz") {
		return false
	}
	if strings.Trim(strings.ToLower(s), "0123456789abcdef") == "" {
		return len(s) >= 32 && entropy(s) >= hexEntropy && !strings.HasPrefix(strings.ToLower(s), "0123456789abcdef")
	}
	return entropy(s) >= anyEntropy
}

// entropy is Shannon's, in bits a character.
func entropy(s string) float64 {
	count := map[rune]float64{}
	for _, r := range s {
		count[r]++
	}
	// The sum has to come out the same each time, so it is over what is in order.
	var bits float64
	for r := rune(0); r < 0x80; r++ {
		if n := count[r]; n > 0 {
			bits -= n / float64(len(s)) * math.Log2(n/float64(len(s)))
		}
	}
	return bits
}
