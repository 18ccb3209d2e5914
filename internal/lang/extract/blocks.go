package extract

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"
)

// block is one fenced block, or one file.
type block struct {
	tag  string // lower case; empty when it says nothing of a language
	code string
	open bool   // never closed
	at   int    // from 1, among all blocks of the answer
	path string // of a file
}

// fence is an opening line: its character, length, indentation and tag.
type fence struct {
	char   byte
	length int
	indent int
	tag    string
}

// parse finds the fenced blocks of a text, as CommonMark reads them, with these
// liberties: any indentation; a line that opens a tagged block within a block
// ends the first one, which stays open; a block of Markdown is looked into; a
// fence at the end of the last line, or before a chat marker, closes.
func parse(text string) []block {
	var blocks []block
	var in *fence
	start, at := 0, 0
	end := func(to int, open bool) {
		blocks = append(blocks, block{tag: in.tag, code: dedent(text[start:to], in.indent), open: open, at: len(blocks) + 1})
		in = nil
	}
	for at < len(text) {
		line, next := lineAt(text, at)
		f, isFence := openFence(line)
		switch {
		case in != nil && closes(line, *in):
			end(at, false)
		case in != nil && isFence && f.tag != "" && f.char == in.char && f.length >= in.length && f.indent <= in.indent:
			end(at, true)
			in, start = &f, next
		case in == nil && isFence && f.tag != "markdown" && f.tag != "md":
			in, start = &f, next
		}
		at = next
	}
	if in != nil {
		end(len(text), true)
		last := &blocks[len(blocks)-1]
		if code, ok := strings.CutSuffix(strings.TrimRight(last.code, " \t\n"), "```"); ok {
			last.code, last.open = code, false
		}
	}
	return blocks
}

// lineAt returns the line at a position, without its end, and where the next
// begins.
func lineAt(text string, at int) (string, int) {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return text[at : at+n], at + n + 1
	}
	return text[at:], len(text)
}

// openFence reads a line as the opening of a block.
func openFence(line string) (fence, bool) {
	rest := strings.TrimLeft(line, " \t")
	f := fence{indent: len(line) - len(rest)}
	if rest == "" || (rest[0] != '`' && rest[0] != '~') {
		return f, false
	}
	f.char = rest[0]
	info := strings.TrimLeft(rest, rest[:1])
	f.length = len(rest) - len(info)
	if f.length < 3 || (f.char == '`' && strings.Contains(info, "`")) {
		return f, false
	}
	f.tag = tagOf(info)
	return f, true
}

// closes reports whether a line closes the block that f opened.
func closes(line string, f fence) bool {
	rest := strings.TrimLeft(line, " \t")
	if len(line)-len(rest) > f.indent+3 {
		return false // deeper within the code, say in a docstring
	}
	after := strings.TrimLeft(rest, string(f.char))
	if len(rest)-len(after) < f.length {
		return false
	}
	after = strings.TrimSpace(after)
	return after == "" || chatMarker(after) == 0
}

// tagOf reads the language of an info string: "python" of `Python title="x"`,
// "{.python .numberLines}", "language-python" and "python:main.py".
func tagOf(info string) string {
	info = strings.ToLower(strings.TrimLeft(info, " \t{."))
	info = strings.TrimPrefix(strings.TrimPrefix(info, "language-"), "lang-")
	n := strings.IndexFunc(info, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && !strings.ContainsRune("+#_-", r)
	})
	if n < 0 {
		n = len(info)
	}
	return info[:n]
}

// dedent takes up to n blanks off the beginning of each line.
func dedent(code string, n int) string {
	if n == 0 {
		return code
	}
	var b strings.Builder
	for line := range strings.Lines(code) {
		i := 0
		for i < n && i < len(line) && (line[i] == ' ' || line[i] == '\t') {
			i++
		}
		b.WriteString(line[i:])
	}
	return b.String()
}

// untagged reports whether a tag says nothing of a language.
func untagged(tag string) bool {
	switch tag {
	case "", "text", "txt", "plaintext", "plain", "code":
		return true
	}
	return false
}

// relevant keeps the blocks of the language and those without a tag, at most
// maxBlocks.
func relevant(l Language, all []block) []block {
	var kept []block
	for _, b := range all {
		switch {
		case untagged(b.tag):
			b.tag = ""
			kept = append(kept, b)
		case slices.Contains(l.Fences(), b.tag):
			kept = append(kept, b)
		}
	}
	return kept[max(0, len(kept)-maxBlocks):]
}

// fileBlocks are the files with an extension of the language, the most likely
// one last: the shallowest, and of these the first by name.
func fileBlocks(l Language, files map[string][]byte) []block {
	paths := slices.SortedFunc(maps.Keys(files), func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.Count(b, "/"), strings.Count(a, "/")), cmp.Compare(b, a))
	})
	var blocks []block
	for _, p := range paths {
		ext := strings.ToLower(path.Ext(p))
		if ext != "" && (ext == l.Ext() || slices.Contains(l.Fences(), ext[1:])) {
			blocks = append(blocks, block{tag: l.Name(), code: normalise(string(files[p])), path: p})
		}
	}
	return blocks[max(0, len(blocks)-maxBlocks):]
}
