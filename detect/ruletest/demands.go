package ruletest

import (
	"fmt"
	"regexp"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

type kind int

const (
	mustFind kind = iota
	mustNotFind
	mayFind
)

// demand is what a comment says of a line.
type demand struct {
	kind kind
	rule string
	line int
}

func kindOf(word string) kind {
	switch word {
	case "ruleid":
		return mustFind
	case "ok":
		return mustNotFind
	}
	return mayFind
}

// annotation is a comment on a line of its own: the keyword, then what follows.
func annotation() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(?:<\?php\s+)?(?:<%#|\{?/\*+|//+|#+|\*|<!--|--)[\s!]*(ruleid|ok|todoruleid|todook)\s*:\s*(.*?)\s*(?:\*/\}?|-->|%>)?\s*$`)
}

// trailing is one that stands behind code.
func trailing() *regexp.Regexp {
	return regexp.MustCompile(`\S.*(?://|#|/\*)\s*(?:todo)?ruleid\s*:`)
}

// readDemands reads the comments of a test file. A comment that demands nothing
// because of a slip is a fault, since the test would pass without testing.
func readDemands(name, code string, lang detect.Language, known func(string) (string, bool)) ([]demand, []*eval.Fault) {
	own, behind := annotation(), trailing()
	var demands, waiting []demand
	var faults []*eval.Fault
	number, last := 0, 0
	for line := range strings.SplitSeq(code, "\n") {
		number++
		line = strings.TrimSuffix(line, "\r")
		if m := own.FindStringSubmatch(line); m != nil {
			more, unknown := demandsOf(m[1], m[2], known)
			waiting = append(waiting, more...)
			last = number
			if unknown != "" {
				faults = append(faults, &eval.Fault{File: name, Line: number, Text: fmt.Sprintf("its rule file has no rule %q", unknown), Hint: "name a rule of the file"})
			}
			continue
		}
		if behind.MatchString(line) {
			faults = append(faults, &eval.Fault{File: name, Line: number, Text: "the comment stands behind code", Hint: "give it a line of its own above"})
		}
		if isComment(line, lang) {
			continue
		}
		for _, d := range waiting {
			d.line = number
			demands = append(demands, d)
		}
		waiting = nil
	}
	if len(waiting) > 0 {
		faults = append(faults, &eval.Fault{File: name, Line: last, Text: "no code follows the comment"})
	}
	return demands, faults
}

// demandsOf reads a list of ids. "ok: what prose says" is no list, and demands
// nothing.
func demandsOf(word, list string, known func(string) (string, bool)) (demands []demand, unknown string) {
	for id := range strings.SplitSeq(list, ",") {
		id = strings.TrimSpace(id)
		rule, ok := known(id)
		if ok {
			demands = append(demands, demand{kind: kindOf(word), rule: rule})
			continue
		}
		if word != "ok" || !strings.Contains(id, " ") {
			return demands, id
		}
	}
	return demands, ""
}

// isComment says whether a line is blank or nothing but a comment.
func isComment(line string, lang detect.Language) bool {
	line = strings.TrimSpace(line)
	switch {
	case line == "":
		return true
	case strings.HasPrefix(line, "#"):
		switch lang {
		case detect.Python, detect.Ruby, detect.Bash:
			return true
		case detect.PHP:
			return !strings.HasPrefix(line, "#[")
		}
		return false
	case lang == detect.Python || lang == detect.Ruby || lang == detect.Bash:
		return false
	case strings.HasPrefix(line, "//"):
		return true
	}
	return strings.HasPrefix(line, "/*") && strings.Index(line, "*/") == len(line)-2
}
