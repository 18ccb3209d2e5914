package refusal

import (
	"regexp"
	"slices"
	"strings"
)

// withoutThinking drops a leading block of reasoning, or everything up to the
// end of one that was opened in the prompt. One that was never closed leaves
// nothing: the model has not spoken yet.
func withoutThinking(text string) string {
	trimmed := strings.TrimLeft(text, " \t\r\n")
	for _, tag := range []string{"think", "thinking", "reasoning"} {
		end := "</" + tag + ">"
		if strings.HasPrefix(trimmed, "<"+tag+">") {
			_, after, _ := strings.Cut(trimmed, end)
			return after
		}
		if before, after, ok := strings.Cut(trimmed, end); ok && !strings.Contains(before, "<"+tag+">") && !strings.Contains(before, "```") {
			return after
		}
	}
	return text
}

// split takes the fenced blocks out of a text. answered says that a complete
// one, or the bare text, holds code.
func split(text string) (prose string, answered bool) {
	var out, block []string
	fence := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		mark := fenceOf(line)
		switch {
		case fence == "" && mark != "":
			fence, block = mark, nil
		case fence != "" && mark != "" && strings.HasPrefix(mark, fence) && strings.Trim(line, " \t`~") == "":
			if isCode(block) {
				return "", true
			}
			out = append(out, block...) // words in a box
			fence = ""
		case fence != "":
			block = append(block, line)
		default:
			out = append(out, line)
		}
	}
	if fence != "" && !isCode(block) {
		out = append(out, block...)
	}
	return strings.Join(out, "\n"), fence == "" && bareCode(out)
}

// fenceOf returns the fence that a line begins with: three or more backticks or
// tildes.
func fenceOf(line string) string {
	line = strings.TrimLeft(line, " \t")
	for _, c := range []string{"`", "~"} {
		n := len(line) - len(strings.TrimLeft(line, c))
		if n >= 3 {
			return line[:n]
		}
	}
	return ""
}

var (
	comment  = regexp.MustCompile(`^\s*(?:#(?:[^a-z!]|$)|//|/?\*|--|<!--|"""|''')`)
	codeLine = regexp.MustCompile(`[;{}]\s*$|^\s*(?:def|func|function|class|import|from|#include|const|let|var|return|public|static|int|void|char|package|use|fn|if|for|while|try|echo|print)\b.*[(){}:;=<">]|^\s*[A-Za-z_][\w.\[\]]* ?(?::=|\+?=) ?\S|^\s*[\w.]+\(.*\)[;:]?\s*$`)
)

// isCode says that a block does something: at least one line is neither blank
// nor a comment and looks like code.
func isCode(block []string) bool {
	return slices.ContainsFunc(block, func(l string) bool { return kindOf(l) == codeKind })
}

// bareCode says that text without fences is code, apart from a little prose.
func bareCode(lines []string) bool {
	count := map[lineKind]int{}
	for _, l := range lines {
		count[kindOf(l)]++
	}
	return count[codeKind] >= 2 && count[codeKind] >= count[proseKind]
}

// lineKind is what a line is.
type lineKind int

const (
	blankKind lineKind = iota
	commentKind
	codeKind
	proseKind
)

// longLine is more than people write in a line of code.
const longLine = 300

func kindOf(line string) lineKind {
	switch {
	case strings.TrimSpace(line) == "":
		return blankKind
	case comment.MatchString(line):
		return commentKind
	case len(line) <= longLine && codeLine.MatchString(line):
		return codeKind
	}
	return proseKind
}

var (
	quotation = regexp.MustCompile(`"[^"\n]{0,300}"`)
	leader    = regexp.MustCompile(`(?m)^\s*(?://+|#+|/?\*+|--|>|<!--)\s*`)
)

// normal writes prose in lower case on one line, with plain apostrophes and short
// forms spelled out, and without emphasis, comment marks and what is quoted.
func normal(prose string) string {
	prose = leader.ReplaceAllString(prose, "")
	prose = strings.ToLower(plainMarks(prose))
	if q := quotation.ReplaceAllString(prose, `""`); len(q) > 20 {
		prose = q // a text that is all quotation speaks for itself
	}
	return spellOut(strings.Join(strings.Fields(prose), " "))
}

func plainMarks(s string) string {
	return strings.NewReplacer("\u2019", "'", "\u2018", "'", "\u02bc", "'", "\u00b4", "'", "`", "'", "\u201c", `"`, "\u201d", `"`,
		"\u00a0", " ", "\u202f", " ", "\u2014", ", ", "\u2013", ", ", "*", "", "_", "").Replace(s)
}

func spellOut(s string) string {
	return strings.NewReplacer("i'm ", "i am ", "i'll ", "i will ", "i'd ", "i would ", "we're ", "we are ", "we'll ", "we will ",
		"can't", "cannot", "can not", "cannot", "won't", "will not", "shan't", "will not", "shouldn't", "should not", "couldn't", "could not",
		"wouldn't", "would not", "don't", "do not", "doesn't", "does not", "isn't", "is not", "aren't", "are not",
		"it's ", "it is ", "that's ", "that is ", "let's ", "let us ").Replace(s)
}
