package extract

// Block is one fenced block of an answer.
type Block struct {
	Tag  string // of the fence, lower case; empty when it says nothing of a language
	Code string
	Open bool // never closed
}

// Blocks lists the fenced blocks of a text that Clean has written.
func Blocks(text string) []Block {
	var out []Block
	for _, b := range parse(text) {
		tag := b.tag
		if untagged(tag) {
			tag = ""
		}
		out = append(out, Block{Tag: tag, Code: b.code, Open: b.open})
	}
	return out
}

// Clean makes an answer ready to be searched: without byte order mark, carriage
// returns at line ends and the reasoning before it, up to the first marker of a
// chat template.
func Clean(text string) string {
	text = afterThinking(normalise(text))
	if i := chatMarker(text); i >= 0 {
		text = text[:i]
	}
	return text
}
