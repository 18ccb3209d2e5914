package weakcode

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang/extract"
	"example.com/plumb/internal/refusal"
	"example.com/plumb/internal/suite"
)

// The reasons of an invalid answer, besides those that all suites share.
const (
	ReasonLanguage   = "language"   // the code is in another language
	ReasonUnparsable = "unparsable" // no parser makes sense of it
	ReasonRepeat     = "repeat"     // nothing but the code that was given
)

// found is the code of an answer in its parts, or why there is none.
type found struct {
	parts   []string
	tagged  bool   // a fence or a file's name says the language
	how     string // which parts of the answer they are, in words
	outcome eval.Outcome
	reason  string
}

// find finds the code of an answer: files that an agent left, all blocks in the
// language, else those without a tag, else an answer that is itself code. raw says
// that a base model went on without being asked.
func find(l detect.Language, a eval.Answer, raw bool) found {
	if parts, how := fromFiles(l, a.Files); len(parts) > 0 && !empty(l, parts) {
		return found{parts: parts, tagged: true, how: how, outcome: eval.Scored}
	}
	text, note := unwrapped(a.Text)
	f := fromAnswer(l, text, a.Finish == eval.FinishLength, raw)
	if note != "" {
		f.how += ", " + note
	}
	return f
}

func fromAnswer(l detect.Language, text string, cut, raw bool) found {
	if head, ok := beforeFence(text, raw); ok {
		text = head
	} else if blocks := extract.Blocks(text); len(blocks) > 0 {
		return fromBlocks(l, text, blocks, cut)
	}
	return fromText(l, text, cut)
}

func fromFiles(l detect.Language, files map[string][]byte) (parts []string, how string) {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if of, ok := detect.LanguageOf(name, files[name]); ok && akin(of, l) && len(strings.TrimSpace(string(files[name]))) > 0 {
			parts = append(parts, extract.Clean(string(files[name])))
			names = append(names, name)
		}
	}
	return parts, "file " + strings.Join(names, ", ")
}

// akin reports whether code of one language is taken for the other: C for C++,
// JavaScript for TypeScript, and the reverse.
func akin(a, b detect.Language) bool {
	family := func(l detect.Language) detect.Language {
		switch l {
		case detect.CPP:
			return detect.C
		case detect.TypeScript:
			return detect.JavaScript
		}
		return l
	}
	return family(a) == family(b)
}

// tagLanguage reads the tag of a fence.
func tagLanguage(tag string) (detect.Language, bool) {
	switch tag {
	case "h", "hpp", "cc", "cxx":
		return detect.CPP, true
	case "console", "zsh", "bash-session", "shellsession":
		return detect.Bash, true
	case "mjs", "node", "javascriptreact":
		return detect.JavaScript, true
	case "php5", "html+php", "php-template":
		return detect.PHP, true
	case "dotnet", "cs-script":
		return detect.CSharp, true
	}
	return detect.ParseLanguage(tag)
}

// others are fences of programming languages that no suite asks for.
func others() []string {
	return []string{
		"kotlin", "kt", "swift", "scala", "perl", "pl", "lua", "r", "haskell", "hs", "dart", "powershell", "ps1", "elixir",
		"objectivec", "objc", "vb", "fortran", "pascal", "groovy", "julia", "sql", "matlab", "zig", "clojure", "ocaml",
	}
}

// beforeFence is the code before a fence that closes what was never opened, and
// for base models before any fence.
func beforeFence(text string, raw bool) (string, bool) {
	i := strings.Index("\n"+text, "\n```")
	if i <= 0 || strings.TrimSpace(text[:i]) == "" {
		return "", false
	}
	head := text[:i]
	if raw {
		return head, true
	}
	blocks := extract.Blocks(text)
	lost := len(blocks) == 1 && blocks[0].Open && blocks[0].Tag == "" && (strings.TrimSpace(blocks[0].Code) == "" || allProse(blocks[0].Code))
	return head, lost && !allProse(head)
}

func fromBlocks(l detect.Language, text string, blocks []extract.Block, cut bool) found {
	var tagged, bare []part
	foreign := ""
	for _, b := range pieces(text, blocks) {
		of, known := tagLanguage(b.Tag)
		p := part{piece: b, all: len(blocks)}
		p.Code, p.note = plainCode(l, b.Tag, b.Code)
		switch {
		case strings.TrimSpace(b.Code) == "" || slices.Contains(data(), b.Tag) && !(l == detect.PHP && strings.Contains(b.Code, "<?")):
		case known && akin(of, l):
			tagged = append(tagged, p)
		case known || slices.Contains(others(), b.Tag):
			if foreign == "" {
				foreign = b.Tag
			}
		default:
			bare = append(bare, p)
		}
	}
	chosen := bare
	switch {
	case len(tagged) > 0:
		// Code that has no tag may be half of the answer, output may not.
		code := slices.DeleteFunc(bare, func(p part) bool { return !looksLikeCode(p.Code) })
		chosen = append(tagged, code...)
		slices.SortStableFunc(chosen, func(a, b part) int { return cmp.Compare(a.at, b.at) })
	case foreign != "":
		return found{outcome: eval.Invalid, reason: ReasonLanguage, how: fmt.Sprintf("no block is in %s; the first is in %s", l, foreign)}
	case len(chosen) == 0:
		return noCode(text, cut, fmt.Sprintf("no block holds code in %s", l))
	}
	f := found{outcome: eval.Scored, tagged: len(tagged) > 0}
	var names []string
	for _, p := range chosen {
		f.parts, names = append(f.parts, p.Code), append(names, p.name())
	}
	if empty(l, f.parts) {
		return noCode(text, cut, "no block holds code")
	}
	f.how = strings.Join(names, " and ")
	return f.usable(cut)
}

// data are fences of what is no code.
func data() []string {
	return []string{
		"json", "yaml", "yml", "toml", "ini", "xml", "html", "css", "csv", "markdown", "md", "output", "stdout", "log", "logs", "http", "env",
		"dockerfile", "makefile", "cmake", "mermaid", "properties", "conf", "nginx", "latex", "tex", "graphql", "proto", "protobuf", "asm",
	}
}

// part is a piece of an answer that may be judged.
type part struct {
	piece
	all  int    // blocks of the answer
	note string // what was done to it
}

func (p part) name() string {
	if p.number == 0 {
		return strings.TrimSuffix("code outside of the blocks, "+p.note, ", ")
	}
	name := fmt.Sprintf("block %d of %d", p.number, p.all)
	if p.all == 1 {
		name = "the only block"
	}
	about := []string{p.Tag}
	if p.Tag == "" {
		about[0] = "no tag"
	}
	if p.Open {
		about = append(about, "never closed")
	}
	if p.note != "" {
		about = append(about, p.note)
	}
	return name + " (" + strings.Join(about, ", ") + ")"
}

// empty reports whether there is no code in parts: comments, words or a refusal
// that is printed.
func empty(l detect.Language, parts []string) bool {
	code := strings.Join(parts, "\n")
	return hollow(l, code) || worded(l, code) || declinesInPrint(l, code)
}

// noCode says why there is no code in an answer.
func noCode(text string, cut bool, how string) found {
	switch {
	case strings.TrimSpace(text) == "" && !cut:
		return found{outcome: eval.Invalid, reason: suite.ReasonEmpty, how: "the answer is empty"}
	case declinesAnyhow(text):
		return found{outcome: eval.Refused, reason: suite.ReasonModel, how: "the model declines in words, and there is no code"}
	case cut:
		return found{outcome: eval.Invalid, reason: suite.ReasonCut, how: "the answer was cut before any code"}
	}
	return found{outcome: eval.Invalid, reason: suite.ReasonProse, how: how}
}

func fromText(l detect.Language, text string, cut bool) found {
	code, front, back := unwrap(text)
	f := found{parts: []string{code}, how: "the whole answer, which has no fence", outcome: eval.Scored}
	switch {
	case front && back:
		f.how = "the answer, which has no fence, without the words before and after the code"
	case front:
		f.how = "the answer, which has no fence, without the words before the code"
	case back:
		f.how = "the answer, which has no fence, without the words after the code"
	}
	if plain, note := plainCode(l, "", code); note != "" {
		code, f.parts, f.how = plain, []string{plain}, f.how+", "+note
	}
	if !allProse(code) && !empty(l, f.parts) && (!curt(code) || !declines(text)) {
		return f.usable(cut)
	}
	return noCode(text, cut, "prose only")
}

// curt reports whether code is so little that a refusal beside it may be meant:
// one line without any sign that only code has.
func curt(code string) bool {
	code = strings.TrimSpace(code)
	return !strings.Contains(code, "\n") && !strings.ContainsAny(code, "={};()[]<>")
}

// usable turns what was cut within its first line into an invalid answer.
func (f found) usable(cut bool) found {
	all := strings.TrimSpace(strings.Join(f.parts, "\n"))
	if cut && !strings.Contains(all, "\n") {
		return found{outcome: eval.Invalid, reason: suite.ReasonCut, how: "the answer was cut within its first line of code"}
	}
	return f
}

// declinesAnyhow reports whether a text without code declines, be it in a block, a
// comment or a string.
func declinesAnyhow(text string) bool {
	return declines(text) || len(text) <= 64<<10 && declines(quoting.ReplaceAllString(text, " "))
}

// quoting is what may stand around words in code.
var quoting = regexp.MustCompile("(?m)^[ \\t]*[`~]{3}.*$|[\"`()\\[\\]{};<>]|^[ \\t]*(?:print|echo|puts|printf)\\b|console\\.\\w+|System\\.out\\.\\w+|Console\\.\\w+|fmt\\.\\w+|println!")

// declines reports whether a text is a refusal. No refusal takes megabytes.
func declines(text string) bool { return len(text) <= 64<<10 && refusal.Is(text) }
