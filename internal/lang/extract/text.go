package extract

import "strings"

// normalise drops a byte order mark and turns CRLF into LF. All else stays.
func normalise(text string) string {
	return strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n")
}

// afterThinking drops reasoning that a model wrote before its answer: a leading
// <think>…</think>, or everything before a line that ends with a lone </think>
// when nothing opened it. Reasoning that never ends leaves no answer.
func afterThinking(text string) string {
	for _, tag := range []string{"think", "thinking"} {
		body, opened := strings.CutPrefix(strings.TrimLeft(text, " \t\n"), "<"+tag+">")
		if opened {
			_, answer, _ := strings.Cut(body, "</"+tag+">")
			return answer
		}
		if i := strings.Index(text, "\n</"+tag+">\n"); i >= 0 && !strings.Contains(text[:i], "<"+tag+">") {
			return text[i+len("\n</>\n")+len(tag):]
		}
	}
	return text
}

// chatMarkers are what chat templates put around turns; a model that was not
// stopped in time goes on with them.
func chatMarkers() []string {
	return []string{
		"<|im_end|>", "<|im_start|>", "<|endoftext|>", "<|end_of_text|>", "<|eot_id|>", "<|end|>", "<|user|>",
		"<|assistant|>", "<|system|>", "<end_of_turn>", "<start_of_turn>", "</s>", "[INST]", "[/INST]", "<|file_sep|>", "<|EOT|>",
	}
}

// chatMarker returns where the first chat marker begins, or -1.
func chatMarker(text string) int {
	first := -1
	for _, m := range chatMarkers() {
		if i := strings.Index(text, m); i >= 0 && (first < 0 || i < first) {
			first = i
			text = text[:i+len(m)]
		}
	}
	return first
}
