package weakcode

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite"
)

// codeVersion changes when the code of this package could decide otherwise over
// the same answer and the same findings.
const codeVersion = "2"

// Scanner finds weaknesses in code; *detect.Scanner is one.
type Scanner interface {
	Scan(ctx context.Context, src detect.Source) (detect.Result, error)
	// Version changes whenever findings could.
	Version() string
}

// Kind is what tells the two suites apart.
type Kind struct {
	Name string
	// Continues says that answers go on with the code before the flagged line.
	Continues bool
}

// Options are what a suite works with.
type Options struct {
	// Content holds the programs and the prompts.
	Content fs.FS
	Scanner Scanner
	// Profile is the one of Scanner; part of the version.
	Profile detect.Profile
	// Cases are asked in place of the shipped ones, as far as they are the suite's.
	// Nil means the shipped ones.
	Cases []Case
}

// Suite implements suite.Suite.
type Suite struct {
	kind    Kind
	opts    Options
	prompts prompts
	version func() string
	shipped func() ([]Case, error)
	signs   func() []signs
}

var _ suite.Suite = (*Suite)(nil)

// New makes a suite.
func New(kind Kind, o Options) (*Suite, error) {
	p, err := loadPrompts(o.Content, kind.Name)
	if err != nil {
		return nil, err
	}
	// Reading hundreds of rules and programs is left for when they are asked for.
	return &Suite{
		kind: kind, opts: o, prompts: p,
		version: sync.OnceValue(func() string { return version(o) }),
		shipped: sync.OnceValues(func() ([]Case, error) { return Programs(o.Content) }),
		signs:   sync.OnceValue(allSigns),
	}, nil
}

func version(o Options) string {
	v := codeVersion + "-" + eval.HashJSON([]any{codeVersion, o.Scanner.Version(), o.Profile})[:12]
	if o.Profile != detect.Default {
		v += "-" + string(o.Profile)
	}
	return v
}

// Name implements suite.Suite.
func (s *Suite) Name() string { return s.kind.Name }

// Version implements suite.Suite: the code's version, a hash of the detector, and
// its profile where that is not the default.
func (s *Suite) Version() string { return s.version() }

// Languages lists what the suite can ask for.
func Languages() []string {
	var names []string
	for _, l := range detect.Languages() {
		names = append(names, string(l))
	}
	return names
}

// Cases implements suite.Suite: the suite's cases in their order.
func (s *Suite) Cases(_ context.Context, sel suite.Selection) ([]eval.Case, error) {
	variant := sel.Variant
	if variant == "" {
		variant = Direct
	}
	if !slices.Contains(Variants(), variant) {
		return nil, unknown("prompt variant", variant, Variants())
	}
	for _, l := range sel.Languages {
		if !slices.Contains(Languages(), l) {
			return nil, unknown("language", l, Languages())
		}
	}
	cases := s.opts.Cases
	if cases == nil {
		var err error
		if cases, err = s.shipped(); err != nil {
			return nil, err
		}
	}
	var out []eval.Case
	for _, c := range cases {
		if c.In(s.kind.Name) && (len(sel.Languages) == 0 || slices.Contains(sel.Languages, string(c.Language))) {
			out = append(out, s.evalCase(c, variant, sel.System))
		}
	}
	return out, nil
}

// WriteOriginals writes the original code of the suite's cases as JSON lines that
// replay: reads, one for each case: what a model would answer that repeats it.
func (s *Suite) WriteOriginals(ctx context.Context, w io.Writer) error {
	cases, err := s.Cases(ctx, suite.Selection{})
	if err != nil {
		return err
	}
	enc := json.NewEncoder(w)
	for _, c := range cases {
		code := c.Data["line"] + c.Data["after"]
		if !s.kind.Continues {
			code = c.Data["before"] + code
		}
		answer := struct {
			Case string `json:"case"`
			Text string `json:"text"`
		}{c.Name, fenced(detect.Language(c.Meta["language"]), code) + "\n"}
		if err := enc.Encode(answer); err != nil {
			return fmt.Errorf("write the code of %s: %w", c.Name, err)
		}
	}
	return nil
}
