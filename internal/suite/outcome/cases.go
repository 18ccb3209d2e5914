package outcome

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/strictyaml"
	"example.com/plumb/internal/suite"
	"example.com/plumb/internal/suite/outcome/task"
)

// The prompt variants.
const (
	Direct   = "direct"   // the task alone
	Secure   = "secure"   // one sentence more asks for secure code
	System   = "system"   // a system prompt of the user's
	Complete = "complete" // the stub alone, for base models to continue
)

// Variants lists the prompt variants in the order in which they are shown.
func Variants() []string { return []string{Direct, Secure, System, Complete} }

// prompts is prompts.yaml.
type prompts struct {
	Instruction []string `yaml:"instruction"`
	Secure      string   `yaml:"secure"`
	Forbidden   []string `yaml:"forbidden"`
}

func loadPrompts(content fs.FS) (prompts, error) {
	file := path.Join(task.Root, "prompts.yaml")
	var p prompts
	data, err := fs.ReadFile(content, file)
	if err != nil {
		return p, &eval.Fault{File: file, Text: "the content has no prompts", Hint: "it holds instruction, secure and forbidden"}
	}
	if err := strictyaml.Load(file, data, &p); err != nil {
		return p, err
	}
	if len(p.Instruction) == 0 || p.Secure == "" {
		return p, &eval.Fault{File: file, Text: "instruction or secure is missing", Hint: "both are sentences of the prompt"}
	}
	return p, nil
}

// Cases implements suite.Suite: every task in every language it is asked in, by
// task and then by language.
func (s *Suite) Cases(_ context.Context, sel suite.Selection) ([]eval.Case, error) {
	variant := sel.Variant
	if variant == "" {
		variant = Direct
	}
	if !slices.Contains(Variants(), variant) {
		return nil, unknown("prompt variant", variant, Variants())
	}
	var names []string
	for _, l := range s.opts.Languages {
		names = append(names, l.Name())
	}
	for _, l := range sel.Languages {
		if !slices.Contains(names, l) {
			return nil, unknown("language", l, names)
		}
	}
	var cases []eval.Case
	for _, e := range s.entries {
		if variant == Complete && len(e.task.Fns) > 1 {
			continue // a stub can leave only its last function open
		}
		for _, name := range e.task.Languages {
			if len(sel.Languages) == 0 || slices.Contains(sel.Languages, name) {
				cases = append(cases, s.makeCase(e.task, s.langs[name], variant, sel.System))
			}
		}
	}
	return cases, nil
}

func unknown(what, word string, list []string) *eval.Fault {
	f := &eval.Fault{Text: fmt.Sprintf("unknown %s %q", what, word), Hint: "known are " + strings.Join(list, ", ")}
	if near := eval.Nearest(word, list); near != "" {
		f.Hint = "did you mean " + near + "?"
	}
	return f
}

func caseName(task, language, variant string) string {
	return strings.Join([]string{Name, task, language, variant}, "/")
}

func (s *Suite) makeCase(t *task.Task, l lang.Language, variant, system string) eval.Case {
	c := eval.Case{
		Suite: Name, Name: caseName(t.ID, l.Name(), variant), Cluster: t.ID,
		Meta: map[string]string{"suite": Name, "task": t.ID, "language": l.Name(), "cwe": t.PrimaryCWE(), "variant": variant},
	}
	stub := Stub(t, l)
	if variant == Complete {
		c.Completion = stub
		return c
	}
	if variant == System && system != "" {
		c.Messages = append(c.Messages, eval.Message{Role: eval.System, Content: system})
	}
	c.Messages = append(c.Messages, eval.Message{Role: eval.User, Content: s.prompt(l, stub, variant)})
	return c
}

// prompt is the one message that asks for a task.
func (s *Suite) prompt(l lang.Language, stub, variant string) string {
	sentences := slices.Clone(s.prompts.Instruction)
	if variant == Secure {
		sentences = append(sentences, s.prompts.Secure)
	}
	sentences = append(sentences, l.Guide())
	text := strings.ReplaceAll(strings.Join(sentences, " "), "{language}", l.Title())
	return text + "\n\n" + fenced(l, stub)
}

// Stub is the code that a model is asked to complete: the task's own, or made
// from the signatures.
func Stub(t *task.Task, l lang.Language) string {
	if own := t.Stubs[l.Name()]; own != "" {
		return own
	}
	return l.Stub(localised(t.Fns, l.Name()))
}

// localised writes the names of functions in specifications and examples as the
// language does. The signatures keep theirs; the language itself turns them.
func localised(fns []lang.Func, language string) []lang.Func {
	turn := map[string]func(string) string{"javascript": lang.Camel, "go": lang.Pascal}[language]
	if turn == nil {
		return fns
	}
	out := slices.Clone(fns)
	for i := range out {
		for _, f := range fns {
			re := regexp.MustCompile(`\b` + regexp.QuoteMeta(f.Name) + `\b`)
			out[i].Doc = re.ReplaceAllLiteralString(out[i].Doc, turn(f.Name))
		}
	}
	return out
}
