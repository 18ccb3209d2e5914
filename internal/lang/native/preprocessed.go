package native

import (
	"path"
	"strconv"
	"strings"
)

// renumbers reports whether source has a #line directive or a line marker, with
// which code could pass for a system header's. It looks at text alone, without
// asking what is comment or string, so that no trick of those can hide one.
func renumbers(source string) bool {
	s := joinLines(source)
	for i := range len(s) {
		var rest string
		switch {
		case s[i] == '#':
			rest = s[i+1:]
		case strings.HasPrefix(s[i:], "%:"):
			rest = s[i+2:]
		case strings.HasPrefix(s[i:], "??="):
			rest = s[i+3:]
		default:
			continue
		}
		before := i
		for before > 0 && strings.IndexByte(" \t\r\v\f", s[before-1]) >= 0 {
			before--
		}
		if before > 0 && s[before-1] != '\n' && !strings.HasSuffix(s[:before], "*/") {
			continue
		}
		rest, ok := skipBlank(rest)
		if !ok {
			return true
		}
		if rest != "" && isDigit(rest[0]) {
			return true
		}
		if after, ok := strings.CutPrefix(rest, "line"); ok && (after == "" || !isIdent(after[0])) {
			return true
		}
	}
	return false
}

// joinLines undoes line continuation, as GCC does it: blanks may stand between
// backslash and line end.
func joinLines(s string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '\\')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		after := strings.TrimLeft(s[i+1:], " \t\r\v\f")
		b.WriteString(s[:i])
		if strings.HasPrefix(after, "\n") {
			s = after[1:]
			continue
		}
		b.WriteByte('\\')
		s = s[i+1:]
	}
}

// skipBlank skips blanks and comments, which may hold line ends. It gives up on
// a long comment, where no one writes one.
func skipBlank(s string) (rest string, ok bool) {
	s = s[:min(len(s), 4096)]
	for {
		s = strings.TrimLeft(s, " \t\r\v\f")
		if !strings.HasPrefix(s, "/*") {
			return s, true
		}
		end := strings.Index(s[2:], "*/")
		if end < 0 {
			return "", false
		}
		s = s[2+end+2:]
	}
}

// own returns those lines of a preprocessed file that do not come from the
// system's headers, and says when one of these is the sanitizer's. Line markers
// tell; source that makes markers of its own is refused before (renumbers).
func own(preprocessed string) (lines, found string) {
	var b strings.Builder
	inside := true
	for line := range strings.Lines(preprocessed) {
		if file, ok := marker(line); ok {
			inside = !ofSystem(file)
			if strings.Contains(file, "/sanitizer/") {
				found = "the answer includes the sanitizer's " + path.Base(file)
			}
			continue
		}
		if inside {
			b.WriteString(line)
		}
	}
	return b.String(), found
}

// ofSystem reports whether a file is a header that no answer can have written.
func ofSystem(file string) bool {
	file = path.Clean(file)
	for _, dir := range []string{"/usr/include/", "/usr/lib/gcc/", "/usr/local/include/"} {
		if strings.HasPrefix(file, dir) {
			return true
		}
	}
	return false
}

// marker reads `# 12 "file.c" 1 3`.
func marker(line string) (file string, ok bool) {
	rest, ok := strings.CutPrefix(line, "# ")
	if !ok || rest == "" || !isDigit(rest[0]) {
		return "", false
	}
	_, rest, ok = strings.Cut(rest, " ")
	if !ok {
		return "", false
	}
	quoted, err := strconv.QuotedPrefix(rest)
	if err != nil {
		return "", false
	}
	file, err = strconv.Unquote(quoted)
	return file, err == nil
}
