package provider

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
)

// secrets are the keys that a provider was given. Servers echo keys in errors
// and sometimes in answers, so whatever comes back is scrubbed of them before
// anybody else sees it.
type secrets []string

const redacted = "[key]"

// keyShaped matches what looks like a key, also partly masked, as servers
// print it in their errors.
var keyShaped = regexp.MustCompile(`\b(sk|pk|gsk|AIza|key)-?[A-Za-z0-9_*.-]{16,}`)

// newSecrets keeps the keys that are long enough to be told from plain words.
func newSecrets(keys ...string) secrets {
	var s secrets
	for _, k := range keys {
		if len(k) >= 6 {
			s = append(s, k)
		}
	}
	return s
}

// scrub takes the keys out of b, which it may change.
func (s secrets) scrub(b []byte) []byte {
	for _, k := range s {
		if bytes.Contains(b, []byte(k)) {
			b = bytes.ReplaceAll(b, []byte(k), []byte(redacted))
		}
	}
	return b
}

// line makes one short line for people of text from outside: no keys, nothing
// that looks like one, no control characters.
func (s secrets) line(text string) string {
	for _, k := range s {
		text = strings.ReplaceAll(text, k, redacted)
	}
	text = keyShaped.ReplaceAllString(text, redacted)
	text = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0) {
			return ' '
		}
		return r
	}, text)), " ")
	return clip(text, 300)
}

// clip cuts text to about n bytes at a rune boundary.
func clip(text string, n int) string {
	if len(text) <= n {
		return text
	}
	return strings.ToValidUTF8(text[:n], "") + "…"
}

// scrubbed is an error from below that gives out nothing but its kind: its text
// is cleaned, and it can be compared but not unwrapped.
type scrubbed struct {
	text string
	is   func(error) bool
}

func (s secrets) scrubError(err error) error {
	return scrubbed{s.line(err.Error()), func(target error) bool { return errors.Is(err, target) }}
}

// Error prints the error without keys.
func (s scrubbed) Error() string { return s.text }

// Is says what the error below is.
func (s scrubbed) Is(target error) bool { return s.is(target) }
