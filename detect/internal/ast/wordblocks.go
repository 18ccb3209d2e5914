package ast

import (
	"regexp"
	"strings"
)

// Ruby and Bash close blocks by words. wordBlocks finds out which of them a
// fragment closes without having opened them, and which it leaves open.

var (
	rubyOpen   = regexp.MustCompile(`^(?:(?:private|public|protected|module_function|private_class_method)\s+)?(class|module|def|begin|case|for|if|unless|while|until)\b|(?:=|<<|\(|return)\s*(case|begin|if|unless)\b`)
	rubyDo     = regexp.MustCompile(`\bdo(?:\s*\|[^|]*\|)?\s*$`)
	rubyEnd    = regexp.MustCompile(`^end\b`)
	rubyInline = regexp.MustCompile(`;\s*end\s*$|\bthen\b.*\bend\s*$|^def\s+[\w.?!]+(?:\([^)]*\))?\s*=[^=~]`)
	heredoc    = regexp.MustCompile(`<<[~-]?\\?["']?([A-Za-z_]\w*)["']?`)

	bashOpen   = regexp.MustCompile(`(?:^|[;&|]\s*)(if|case|for|while|until|select)\s`)
	bashClose  = regexp.MustCompile(`(?:^|[;&|]\s*)(fi|esac|done)\b`)
	bashMiddle = regexp.MustCompile(`^(else|elif)\b`)
)

// wordBlocks returns what opens the blocks before a fragment, and what closes those
// behind it.
func wordBlocks(language, text string) (before, after string) {
	b := &blockWords{}
	until := ""
	for line := range strings.SplitSeq(text, "\n") {
		code := strings.TrimSpace(line)
		if until != "" { // inside a heredoc
			if code == until {
				until = ""
			}
			continue
		}
		if code == "" || code[0] == '#' {
			continue
		}
		if m := heredoc.FindStringSubmatch(code); m != nil && (language == "bash" || m[1] == strings.ToUpper(m[1])) {
			until = m[1]
		}
		if i := strings.Index(code, " #"); i > 0 && strings.Count(code[:i], `"`)%2 == 0 && strings.Count(code[:i], "'")%2 == 0 {
			code = strings.TrimSpace(code[:i])
		}
		if language == "ruby" {
			b.ruby(code)
		} else {
			b.bash(code)
		}
	}
	var prefix, suffix strings.Builder
	for i := len(b.before) - 1; i >= 0; i-- {
		prefix.WriteString(b.before[i])
	}
	if until != "" {
		suffix.WriteString("\n" + until)
	}
	for i := len(b.open) - 1; i >= 0; i-- {
		suffix.WriteString("\n" + b.open[i])
	}
	return prefix.String(), suffix.String()
}

// blockWords is what was found: openers for what is closed, innermost first, and
// the words that close what is open, outermost first.
type blockWords struct {
	before, open []string
	middle       bool // the innermost block before was continued: else, when, rescue
}

func (b *blockWords) closes(opener string) {
	if n := len(b.open); n > 0 {
		b.open = b.open[:n-1]
		return
	}
	if b.middle {
		b.middle = false // opened already
		return
	}
	b.before = append(b.before, opener)
}

// goesOn notes a word that stands in the middle of a block.
func (b *blockWords) goesOn(opener string) {
	if len(b.open) == 0 && !b.middle {
		b.before = append(b.before, opener)
		b.middle = true
	}
}

func (b *blockWords) ruby(code string) {
	word, _, _ := strings.Cut(code, " ")
	switch word {
	case "else", "elsif":
		b.goesOn("if x\n")
	case "when":
		b.goesOn("case x\n")
	case "rescue", "ensure":
		b.goesOn("begin\n")
	}
	if rubyEnd.MatchString(code) {
		b.closes("begin\n")
	}
	if rubyInline.MatchString(code) {
		return
	}
	for range rubyOpen.FindAllString(code, -1) {
		b.open = append(b.open, "end")
	}
	loop := word == "while" || word == "until" || word == "for" // its do opens nothing more
	if rubyDo.MatchString(code) && !loop {
		b.open = append(b.open, "end")
	}
}

func (b *blockWords) bash(code string) {
	if bashMiddle.MatchString(code) {
		b.goesOn("if true; then\n:\n")
	}
	if len(b.open) == 0 && !b.middle && strings.HasSuffix(code, ";;") && !strings.Contains(code, "esac") {
		b.goesOn("case x in\nx)\n")
	}
	for _, m := range bashOpen.FindAllStringSubmatch(code, -1) {
		switch m[1] {
		case "if":
			b.open = append(b.open, "fi")
		case "case":
			b.open = append(b.open, "esac")
		default:
			b.open = append(b.open, "done")
		}
	}
	for _, m := range bashClose.FindAllStringSubmatch(code, -1) {
		b.closes(map[string]string{"fi": "if true; then\n", "esac": "case x in\nx)\n", "done": "while true; do\n"}[m[1]])
	}
	if strings.HasSuffix(code, "{") {
		b.open = append(b.open, "}")
	}
	if code == "}" {
		b.closes("f() {\n")
	}
}
