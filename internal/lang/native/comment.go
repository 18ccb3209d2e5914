package native

import (
	"slices"
	"strings"
)

// Comment writes paragraphs of text as one comment before a function.
func Comment(paragraphs ...string) string {
	var lines []string
	for _, text := range paragraphs {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, strings.Split(strings.ReplaceAll(text, "*/", "* /"), "\n")...)
	}
	if len(lines) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("/*\n")
	for _, l := range lines {
		b.WriteString(strings.TrimRight(" * "+l, " \t\r") + "\n")
	}
	b.WriteString(" */\n")
	return b.String()
}

// Name is the name of a parameter: as it is, unless C or C++ has that word.
func Name(name string) string {
	if slices.Contains(keywords, name) {
		return name + "_"
	}
	return name
}

//nolint:gochecknoglobals // a constant table
var keywords = strings.Fields(`alignas alignof and asm auto bool break case catch char class const constexpr
continue decltype default delete do double else enum explicit export extern false float for friend goto if inline
int long mutable namespace new noexcept not nullptr operator or private protected public register restrict return
short signed sizeof static struct switch template this throw true try typedef typename union unsigned using virtual
void volatile while xor`)
