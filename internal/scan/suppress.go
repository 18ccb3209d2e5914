package scan

import (
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// A comment suppresses findings on its line, or if it has a line of its own, on
// the next line that is code:
//
//	plumb:ignore RULE-OR-CWE[, …] -- reason
//	nosemgrep: RULE[, …] -- reason
//
// Without a reason it suppresses nothing, and the report says so.

const (
	ownMark     = "plumb:ignore"
	semgrepMark = "nosemgrep:"
)

// note is such a comment.
type note struct {
	line   int // where it stands
	column int // where its mark begins, in bytes
	target int // the other line it speaks of; 0 when only its own
	words  []string
	reason string
	// foreign notes were written for another program: one that lacks a reason is
	// reported only when it would have suppressed something.
	foreign, missed bool
}

// readNotes finds the notes of a file. InComment says whether a byte belongs to a
// comment: the same words in a string suppress nothing.
func readNotes(code string, inComment func(offset int) bool) []*note {
	if !strings.Contains(code, ownMark) && !strings.Contains(code, semgrepMark) {
		return nil
	}
	var notes, waiting []*note
	number, offset := 0, 0
	for line := range strings.SplitSeq(code, "\n") {
		number++
		n, alone := readNote(line)
		if n != nil && !strings.Contains(line, "<!--") && !inComment(offset+n.column) {
			n, alone = nil, false
		}
		offset += len(line) + 1
		switch {
		case n == nil && alone:
			continue // an end of comment, or nothing: the code is still to come
		case n == nil || !alone:
			for _, w := range waiting {
				w.target = number
			}
			waiting = nil
		default:
			waiting = append(waiting, n)
		}
		if n != nil {
			n.line = number
			notes = append(notes, n)
		}
	}
	return notes
}

// readNote reads the note on a line, if there is one; alone says that the line
// has no code.
func readNote(line string) (n *note, alone bool) {
	n = &note{}
	before, after, ok := strings.Cut(line, ownMark)
	if !ok {
		before, after, n.foreign = strings.Cut(line, semgrepMark)
	}
	rest, opened := cutOpener(strings.TrimRight(before, " \t"))
	if !ok && !n.foreign || !opened {
		t := strings.TrimSpace(line)
		return nil, t == "" || t == "*/" || t == "-->"
	}
	n.column = len(before)
	after = strings.TrimSpace(after)
	for _, end := range []string{"*/}", "*/", "-->"} {
		after = strings.TrimSuffix(after, end)
	}
	list, reason, _ := strings.Cut(after, "--")
	n.reason = strings.TrimSpace(reason)
	n.words = strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == ':' })
	return n, strings.TrimSpace(rest) == ""
}

// cutOpener drops the beginning of a comment from the end of a text.
func cutOpener(text string) (rest string, ok bool) {
	for _, opener := range []string{"<!--", "{/*", "/**", "/*", "///", "//!", "//", "--", "#", "*"} {
		if rest, ok := strings.CutSuffix(text, opener); ok {
			return rest, true
		}
	}
	return text, false
}

// suppressing returns the note that suppresses a finding, or nil. It marks the
// notes that would, had they a reason.
func suppressing(notes []*note, f detect.Finding) *note {
	for _, n := range notes {
		at := f.Range.Start.Line
		if at != n.line && at != n.target || !slices.ContainsFunc(n.words, func(w string) bool { return n.names(w, f) }) {
			continue
		}
		if n.reason != "" {
			return n
		}
		n.missed = true
	}
	return nil
}

// names says whether a word of a note means the rule or the CWE of a finding.
func (n *note) names(word string, f detect.Finding) bool {
	if word == f.Rule {
		return true
	}
	if n.foreign { // the other program puts folders before an id
		return strings.HasSuffix(word, "."+f.Rule) || strings.HasSuffix(f.Rule, "."+word)
	}
	number, ok := strings.CutPrefix(strings.ToUpper(word), "CWE-")
	return ok && f.CWE != "" && "CWE-"+strings.TrimLeft(number, "0") == f.CWE
}

// unheeded is a warning for each note that suppresses nothing because it is
// incomplete.
func unheeded(name string, notes []*note) []*eval.Fault {
	var list []*eval.Fault
	for _, n := range notes {
		fault := &eval.Fault{File: name, Line: n.line, Hint: "write " + ownMark + " RULE-OR-CWE -- REASON"}
		switch {
		case n.foreign && !n.missed:
			continue
		case len(n.words) == 0:
			fault.Text = "the comment suppresses nothing: it names no rule and no CWE"
		case n.reason == "":
			fault.Text = "the comment suppresses nothing: it gives no reason"
		default:
			continue
		}
		list = append(list, fault)
	}
	return list
}
