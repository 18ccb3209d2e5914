package provider

import "strings"

// splitThinking parts reasoning that a model wrote into its answer from the
// answer: a leading <think>…</think> (or <thinking>) block, or everything up to
// a lone </think>, for templates that put the opening tag into the prompt. A
// block that was never closed is all reasoning: the model did not answer yet.
func splitThinking(text string) (reasoning, answer string) {
	for _, tag := range []string{"think", "thinking"} {
		open, end := "<"+tag+">", "</"+tag+">"
		body, opened := strings.CutPrefix(strings.TrimLeft(text, " \t\r\n"), open)
		if !opened && strings.Contains(text, open) {
			continue // further down it is part of the answer
		}
		if !opened {
			body = text
		}
		if r, a, ok := strings.Cut(body, end); ok && (opened || endsLine(r)) {
			return strings.TrimSpace(r), strings.TrimLeft(a, " \t\r\n")
		}
		if opened {
			return strings.TrimSpace(body), ""
		}
	}
	return "", text
}

// endsLine says that nothing but blanks follows the last line break of s, so
// that a tag quoted inside a line of code is not taken for the end of thinking.
func endsLine(s string) bool {
	i := strings.LastIndexByte(s, '\n')
	return i >= 0 && strings.TrimSpace(s[i:]) == ""
}

// join puts reasoning that came apart from the answer before reasoning that was
// found in its text.
func join(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return a + "\n" + b
}
