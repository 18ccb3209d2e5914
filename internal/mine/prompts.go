package mine

import (
	"io/fs"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/strictyaml"
)

// promptFile is where the content keeps what a model is asked.
const promptFile = "mine/prompts.yaml"

// Prompts are what a model is asked for the words of a case.
type Prompts struct {
	Ask   string `yaml:"ask"`
	Again string `yaml:"again"`
}

// LoadPrompts reads the prompts of the content.
func LoadPrompts(content fs.FS) (Prompts, error) {
	var p Prompts
	data, err := fs.ReadFile(content, promptFile)
	if err != nil {
		return p, &eval.Fault{File: promptFile, Text: "the content has no prompts for mining", Hint: "it holds ask and again"}
	}
	if err := strictyaml.Load(promptFile, data, &p); err != nil {
		return p, err
	}
	if !strings.Contains(p.Ask, "{code}") || !strings.Contains(p.Ask, "{language}") || !strings.Contains(p.Again, "{flaw}") {
		return p, &eval.Fault{File: promptFile, Text: "ask or again is not complete", Hint: "ask holds {language} and {code}, again {flaw}"}
	}
	return p, nil
}
