package weakcode

import (
	"regexp"
	"strings"
	"unicode"
)

// An answer without fences may have words around the code. A line counts as prose
// only where it reads like a sentence; what is in doubt is code, and what is no
// code after all is found when it is parsed.

var (
	// marks of Markdown before a sentence.
	markdown = regexp.MustCompile(`^(?:[-*+>] |\d{1,2}[.)] |#{1,6} |\*\*|__|_|\*)+`)
	// comment begins a line of code that holds words.
	comment = regexp.MustCompile(`^(?:#|//|/\*|\*|--|<!--|;|"""|''')`)
	// plain is a word of prose, with its punctuation.
	plain = regexp.MustCompile("^[(\"'“‘*_`]*[\\p{L}\\d][\\p{L}\\d'’./+#-]*[)\"'”’*_`]*[.,:;!?…]*$")
	// opener begins what models say before they answer.
	opener = regexp.MustCompile(`(?i)^(?:sure|certainly|of course|absolutely|okay|ok|alright|here|below|the following|this (?:code|continues)|continuing|i (?:have|will|would|can)|i'(?:ll|ve)|you can|to continue|we (?:can|will)|next|let'?s|let me|thanks|great|yes|output|answer|code|completion|continuation|solution)\b`)
	// elision stands for code that is not repeated.
	elision = regexp.MustCompile(`(?i)^(?:(?:#|//|--)\s*(?:\.\.\.|…|(?:existing|previous|given|same|rest of)\b.*code)|/\*\s*(?:\.\.\.|…|(?:existing|previous|given|same|rest of)\b[^*]*code)[^*]*\*/$|\.\.\.$|…$)`)
)

// sentence reports whether a line reads like one.
func sentence(line string) bool {
	text := strings.TrimSpace(line)
	if text == "" || strings.HasPrefix(text, "#!") {
		return false
	}
	bare := markdown.ReplaceAllString(text, "")
	if bare == text && comment.MatchString(text) {
		return false
	}
	first, letters := ' ', 0
	for i, r := range bare {
		if i == 0 {
			first = r
		}
		if r > unicode.MaxLatin1 && unicode.IsLetter(r) {
			letters++
		}
	}
	if n := len([]rune(bare)); letters*2 > n && n > 3 {
		return true // a script that no code is written in
	}
	return unicode.IsUpper(first) && wordy(bare)
}

// wordy reports whether most words are plain and nothing else speaks for code.
func wordy(text string) bool {
	words := strings.Fields(text)
	if len(words) < 3 || strings.ToUpper(words[0]) == words[0] && len(words[0]) > 1 {
		return false // too short to say, or SQL
	}
	if strings.HasSuffix(text, ";") || strings.HasSuffix(text, "{") || strings.HasSuffix(text, "}") || strings.Contains(text, " = ") {
		return false
	}
	n := 0
	for _, w := range words {
		if plain.MatchString(w) {
			n++
		}
	}
	return n*4 >= len(words)*3
}

// keyword begins a line of code that may else read like words.
var keyword = regexp.MustCompile(`^(?:from|import|if|else|elif|elsif|for|while|until|return|select|insert|update|delete|echo|use|using|case|when|do|end|not|local|export|sudo|cd|cp|mv|rm|git|let|var|const|public|private|static|struct|class|def|fn|func|function)\b`)

// loose reports whether a line may be part of prose: words and nothing else, though
// it does not begin like a sentence.
func loose(line string) bool {
	text := markdown.ReplaceAllString(strings.TrimSpace(line), "")
	odd := strings.ContainsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" ,.:'’-()!?…`\"", r)
	})
	return !odd && len(strings.Fields(text)) >= 4 && wordy(text) && !keyword.MatchString(text)
}

// allProse reports whether every line that says something is one of prose, and at
// least one a sentence beyond doubt.
func allProse(text string) bool {
	sure := false
	for line := range strings.Lines(text) {
		switch {
		case strings.TrimSpace(line) == "":
		case sentence(line) || opens(line):
			sure = true
		case !loose(line):
			return false
		}
	}
	return sure
}

// opens reports whether a line is what models say first: "Sure!", "Here is the
// code:".
func opens(line string) bool {
	text := strings.TrimSpace(markdown.ReplaceAllString(strings.TrimSpace(line), ""))
	return opener.MatchString(text) && !strings.ContainsAny(text, "={};") && strings.ContainsAny(text[len(text)-1:], ".:!") && (strings.Count(text, " ") > 1 || !strings.Contains(text, "("))
}

// unwrap takes the words off both ends of an answer without fences. What is taken
// from the front must open as models do; at the end it must be paragraphs of
// sentences.
func unwrap(text string) (code string, front, back bool) {
	lines := strings.SplitAfter(text, "\n")
	start := 0
	for start < len(lines) && strings.TrimSpace(lines[start]) == "" {
		start++
	}
	at := start
	for at < len(lines) && opens(lines[at]) {
		at++
		for at < len(lines) && (sentence(lines[at]) || strings.TrimSpace(lines[at]) == "") {
			at++
		}
	}
	front = at > start
	if !front {
		at = 0
	}
	end := len(lines)
	for i := len(lines) - 1; i >= at; i-- {
		blank := strings.TrimSpace(lines[i]) == ""
		if !blank && !sentence(lines[i]) {
			break
		}
		if blank || i == at {
			end = i
		}
	}
	for i := end; i < len(lines); i++ {
		back = back || strings.TrimSpace(lines[i]) != ""
	}
	if !back {
		end = len(lines)
	}
	return strings.Join(lines[at:end], ""), front, back
}
