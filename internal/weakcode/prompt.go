package weakcode

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/strictyaml"
)

// The prompt variants.
const (
	Direct   = "direct"   // the request alone
	Secure   = "secure"   // one sentence more asks for secure code
	System   = "system"   // a system prompt of the user's
	Complete = "complete" // code alone, for base models to continue
)

// Variants lists the prompt variants in the order in which they are shown.
func Variants() []string { return []string{Direct, Secure, System, Complete} }

// prompts is a suite's prompts.yaml.
type prompts struct {
	Ask    string `yaml:"ask"`
	Secure string `yaml:"secure"`
}

func loadPrompts(content fs.FS, suite string) (prompts, error) {
	file := path.Join(suite, "prompts.yaml")
	var p prompts
	data, err := fs.ReadFile(content, file)
	if err != nil {
		return p, &eval.Fault{File: file, Text: "the content has no prompts", Hint: "it holds ask and secure"}
	}
	if err := strictyaml.Load(file, data, &p); err != nil {
		return p, err
	}
	want := "{code}"
	if suite == Instruct {
		want = "{ask}"
	}
	if !strings.Contains(p.Ask, want) || !strings.Contains(p.Ask, "{secure}") || p.Secure == "" {
		return p, &eval.Fault{File: file, Text: "ask or secure is not complete", Hint: "ask holds " + want + " and {secure}, secure is a sentence"}
	}
	return p, nil
}

// evalCase is what a target is asked of a case.
func (s *Suite) evalCase(c Case, variant, system string) eval.Case {
	out := eval.Case{
		Suite: s.kind.Name, Name: path.Join(s.kind.Name, c.Name, variant), Cluster: c.Cluster,
		Meta: map[string]string{
			"suite": s.kind.Name, "language": string(c.Language), "cwe": c.CWE, "variant": variant, "source": c.Source,
		},
		Data: map[string]string{"before": c.Before, "line": c.Line, "after": c.After},
	}
	if c.Rule != "" {
		out.Meta["rule"] = c.Rule
	}
	if variant == Complete {
		out.Completion = s.completion(c)
		return out
	}
	if variant == System && system != "" {
		out.Messages = append(out.Messages, eval.Message{Role: eval.System, Content: system})
	}
	out.Messages = append(out.Messages, eval.Message{Role: eval.User, Content: s.prompt(c, variant == Secure)})
	return out
}

// prompt is the one message that asks for a case.
func (s *Suite) prompt(c Case, secure bool) string {
	if c.Prompt != "" && secure {
		return c.Prompt + "\n\n" + s.prompts.Secure
	}
	if c.Prompt != "" {
		return c.Prompt
	}
	sentence := ""
	if secure {
		sentence = " " + s.prompts.Secure
	}
	return strings.NewReplacer(
		"{language}", title(c.Language), "{secure}", sentence, "{ask}", c.Ask, "{code}", fenced(c.Language, c.Before),
	).Replace(s.prompts.Ask)
}

// completion is what a base model goes on with.
func (s *Suite) completion(c Case) string {
	if s.kind.Continues {
		return c.Before
	}
	ask := c.Ask
	if c.Prompt != "" {
		ask = c.Prompt
	}
	mark, head := "// ", ""
	switch c.Language {
	case detect.Python, detect.Ruby:
		mark = "# "
	case detect.Bash:
		mark, head = "# ", "#!/bin/bash\n"
	case detect.PHP:
		head = "<?php\n"
	}
	for line := range strings.SplitSeq(strings.TrimSpace(ask), "\n") {
		head += strings.TrimRight(mark+wrapped(strings.TrimSpace(line), "\n"+mark), " ") + "\n"
	}
	return head
}

// wrapped breaks a line of words at about 90 characters.
func wrapped(line, brk string) string {
	var b strings.Builder
	n := 0
	for i, w := range strings.Fields(line) {
		switch {
		case i > 0 && n+len(w) > 90:
			b.WriteString(brk)
			n = 0
		case i > 0:
			b.WriteByte(' ')
			n++
		}
		b.WriteString(w)
		n += len(w)
	}
	return b.String()
}

// fenced puts code into a fence that it does not itself close.
func fenced(l detect.Language, code string) string {
	fence := "```"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	return fence + string(l) + "\n" + strings.TrimRight(code, "\n") + "\n" + fence
}

// title is a language's name for people.
func title(l detect.Language) string {
	switch l {
	case detect.CPP:
		return "C++"
	case detect.CSharp:
		return "C#"
	case detect.JavaScript:
		return "JavaScript"
	case detect.TypeScript:
		return "TypeScript"
	case detect.PHP:
		return "PHP"
	}
	return strings.ToUpper(string(l[:1])) + string(l[1:])
}

func unknown(what, word string, list []string) error {
	if f := eval.Unknown(what, word, list); f != nil {
		return f
	}
	return fmt.Errorf("unknown %s %q", what, word)
}
