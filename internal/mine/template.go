package mine

import (
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
)

// template puts a candidate into words by rules alone: the language, what the
// function is called, what it is given, what its comment says, what code with this
// weakness usually does, and the names in the flagged line but not what it calls.
// Parts are left out from the end until the request passes the check.
func template(c *candidate) string {
	parts := []string{opening(c)}
	params := phrases(c.sig.params, 4, nil)
	switch len(params) {
	case 0:
	case 1:
		parts = append(parts, "Its parameter is "+params[0]+".")
	default:
		parts = append(parts, "Its parameters are "+listOf(params)+".")
	}
	parts = append(parts, "It "+taskOf(c.CWE)+".")
	if others := phrases(things(c), 4, params); len(others) > 0 {
		parts = append(parts, "At hand "+verb(others)+" "+listOf(others)+".")
	}
	if c.sig.comment != "" {
		parts = append(parts, "A comment on it says: "+c.sig.comment+".")
	}
	for n := len(parts); n > 0; n-- {
		if ask := strings.Join(parts[:n], " "); askFlaw(c.Case, ask) == "" {
			return ask
		}
	}
	return "Write " + languageTitle(c.Language) + " code that " + taskOf(c.CWE) + ". Return the result to the caller, and cope with what can go wrong on the way."
}

func opening(c *candidate) string {
	if name := inWords(c.sig.name); name != "" {
		return "Write a " + languageTitle(c.Language) + ` function named something like "` + name + `".`
	}
	if c.Language == detect.Bash {
		return "Write a part of a Bash script."
	}
	return "Write a piece of " + languageTitle(c.Language) + " code for a larger program."
}

// things are the names in the flagged line that nothing is called by, longest
// first; of a line that has none, those of the line before.
func things(c *candidate) []string {
	lines := append(strings.Split(strings.TrimRight(c.Before, "\n"), "\n"), c.Line)
	for _, line := range []string{lines[len(lines)-1], lines[len(lines)-2]} {
		if names := namesIn(c.Language, line); len(names) > 0 && !isComment(c.Language, line) {
			return names
		}
	}
	return nil
}

// namesIn are the identifiers of a line outside strings that are not called. In Bash
// only what is set or read is a name; other words are commands and what they get.
func namesIn(lang detect.Language, line string) []string {
	var names []string
	bare := quoted.ReplaceAllString(line, `""`)
	if lang == detect.Bash {
		bare = line // variables stand in strings too
	}
	for _, at := range identifier.FindAllStringIndex(bare, -1) {
		name := bare[at[0]:at[1]]
		called := strings.HasPrefix(strings.TrimLeft(bare[at[1]:], " "), "(")
		owner := strings.HasPrefix(bare[at[1]:], ".") || strings.HasPrefix(bare[at[1]:], "::")
		if lang == detect.Bash {
			called, owner = !strings.HasPrefix(bare[at[1]:], "=") && !strings.HasPrefix(name, "$") && !strings.HasSuffix(bare[:at[0]], "${"), false
		}
		name = strings.TrimLeft(name, "$")
		if called || owner || lang != detect.Bash && isType(bare[at[1]:]) || len(name) < 4 || isKeyword(name) || slices.Contains(names, name) {
			continue
		}
		names = append(names, name)
	}
	return names
}

// typed is what follows the name of a type: the name of what has the type. Words
// that join two values look alike.
var typed = regexp.MustCompile(`^[*&\[\]<>?]*\s+[*&]*([A-Za-z_]\w*)`)

func isType(rest string) bool {
	m := typed.FindStringSubmatch(rest)
	return m != nil && !slices.Contains([]string{"in", "is", "and", "or", "not", "if", "else", "as", "of", "do", "then", "unless", "instanceof", "for", "from", "end", "into", "async", "rescue", "while", "until", "catch"}, m[1])
}

var quoted = regexp.MustCompile(`"[^"]*"|'[^']*'|//.*$`)

// phrases is up to most names in words, each once and none of those said before.
func phrases(names []string, most int, said []string) []string {
	var list []string
	for _, n := range names {
		if w := inWords(n); w != "" && !slices.Contains(list, w) && !slices.Contains(said, w) && len(list) < most {
			list = append(list, w)
		}
	}
	return list
}

// listOf puts phrases in a row: "path, user id and mode".
func listOf(phrases []string) string {
	last := len(phrases) - 1
	if last == 0 {
		return phrases[0]
	}
	return strings.Join(phrases[:last], ", ") + " and " + phrases[last]
}

func verb(list []string) string {
	if len(list) == 1 {
		return "is"
	}
	return "are"
}

func isKeyword(name string) bool {
	return slices.Contains(strings.Fields(`return const static final public private protected string String else elif while this self None null true false True False NULL nullptr void char unsigned
		size_t static_cast const_cast reinterpret_cast dynamic_cast foreach function import from throw throws raise await async yield with unless then local echo export struct class void object Object boolean bool double float long short byte auto`), name)
}
