package plan

import (
	"fmt"
	"time"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/strictyaml"
)

// File is a plan as people write it, in YAML or by flags.
type File struct {
	Version   int               `yaml:"version"`
	Suites    []string          `yaml:"suites"`
	Languages []string          `yaml:"languages"`
	Samples   int               `yaml:"samples"`
	Seed      int64             `yaml:"seed"`
	Limit     int               `yaml:"limit"`
	Filter    map[string]string `yaml:"filter"`
	Ks        []int             `yaml:"k"`
	Targets   []TargetFile      `yaml:"targets"`
	Cases     OneOrMore[string] `yaml:"cases"`
	Profile   string            `yaml:"profile"`

	Concurrency    int      `yaml:"concurrency"`
	MaxConcurrency int      `yaml:"max_concurrency"`
	AttemptTimeout Duration `yaml:"attempt_timeout"`
	RetryBudget    Duration `yaml:"retry_budget"`
	MaxCost        float64  `yaml:"max_cost"`
	MaxTotalTokens int64    `yaml:"max_total_tokens"`

	// path is the file's name in messages; empty for flags.
	path string
	// lines holds the place of each target and of top-level keys.
	lines map[string]*yaml.Node
}

// TargetFile is one entry of targets. Variants and temperatures with several
// values stand for several targets, one each.
type TargetFile struct {
	Model    string            `yaml:"model"`
	Name     string            `yaml:"name"`
	BaseURL  string            `yaml:"base_url"`
	API      string            `yaml:"api"`
	Variants OneOrMore[string] `yaml:"variant"`
	System   string            `yaml:"system"`
	Labels   map[string]string `yaml:"labels"`

	Temperatures    OneOrMore[float64] `yaml:"temperature"`
	TopP            *float64           `yaml:"top_p"`
	MaxTokens       int                `yaml:"max_tokens"`
	Seed            *int64             `yaml:"seed"`
	Stop            OneOrMore[string]  `yaml:"stop"`
	ReasoningEffort string             `yaml:"reasoning_effort"`
}

// OneOrMore reads a single value or a list of them.
type OneOrMore[T any] []T

// UnmarshalYAML implements yaml.Unmarshaler.
func (o *OneOrMore[T]) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.SequenceNode {
		return n.Decode((*[]T)(o))
	}
	var one T
	if err := n.Decode(&one); err != nil {
		return err
	}
	*o = []T{one}
	return nil
}

// Duration reads "90s" or "10m".
type Duration time.Duration

// UnmarshalYAML implements yaml.Unmarshaler.
func (d *Duration) UnmarshalYAML(n *yaml.Node) error {
	v, err := time.ParseDuration(n.Value)
	if err != nil {
		return fmt.Errorf("%q is no duration; write 90s or 10m", n.Value)
	}
	*d = Duration(v)
	return nil
}

// Parse reads a plan file. Every mistake of form is an *eval.Fault.
func Parse(path string, data []byte) (*File, error) {
	f := &File{path: path}
	if err := strictyaml.Load(path, data, f); err != nil {
		return nil, err
	}
	f.lines = places(data)
	if f.Version != 0 && f.Version != Version {
		return nil, f.fault("version", fmt.Sprintf("plan version %d is not known", f.Version),
			fmt.Sprintf("this plumb reads version %d", Version))
	}
	return f, nil
}

// places finds the nodes of top-level values and of targets ("targets.0").
func places(data []byte) map[string]*yaml.Node {
	at := map[string]*yaml.Node{}
	var doc yaml.Node
	if yaml.Load(data, &doc) != nil || len(doc.Content) == 0 {
		return at
	}
	top := doc.Content[0].Content
	for i := 0; i+1 < len(top); i += 2 {
		key, value := top[i], top[i+1]
		at[key.Value] = value
		for j, item := range value.Content {
			at[fmt.Sprintf("%s.%d", key.Value, j)] = item
			for k := 0; k+1 < len(item.Content) && item.Kind == yaml.MappingNode; k += 2 {
				at[fmt.Sprintf("%s.%d.%s", key.Value, j, item.Content[k].Value)] = item.Content[k+1]
			}
		}
	}
	return at
}

// fault makes a Fault at the place of key, which falls back to its parents.
func (f *File) fault(key, text, hint string) *eval.Fault {
	if f.path == "" {
		return &eval.Fault{Text: text, Hint: hint}
	}
	for k := key; ; k = k[:max(lastDot(k), 0)] {
		if n := f.lines[k]; n != nil || k == "" {
			return strictyaml.At(f.path, n, text, hint)
		}
	}
}

func lastDot(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' {
			return i
		}
	}
	return -1
}
