package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"example.com/plumb/content"
	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/lang/c"
	"example.com/plumb/internal/lang/cpp"
	"example.com/plumb/internal/lang/golang"
	"example.com/plumb/internal/lang/javascript"
	"example.com/plumb/internal/lang/python"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/sandbox"
	"example.com/plumb/internal/sandbox/bwrap"
	"example.com/plumb/internal/sandbox/host"
	"example.com/plumb/internal/store"
	"example.com/plumb/internal/suite"
	"example.com/plumb/internal/suite/outcome"
	"example.com/plumb/internal/weakcode"
)

// language is a lang.Language that can install what it needs.
type language interface {
	lang.Language
	// Setup installs the language's pinned libraries; it does nothing when they
	// are there. It writes what it does to log.
	Setup(ctx context.Context, log io.Writer) error
}

// works is everything that commands put together from the packages below.
type works struct {
	content   fs.FS
	home      string
	languages []language
	outcome   *outcome.Suite
	code      []*weakcode.Suite // those whose answers the detector judges
	detector  detector
	runner    sandbox.Runner // nil when none is needed
}

// need says what a command wants of works.
type need struct {
	// sandbox starts one; without it candidates cannot run.
	sandbox bool
	// unconfined takes the host itself for a sandbox. For trusted code alone.
	unconfined bool
	memo       outcome.Memo
	toolchains map[string]string
}

// assemble loads the content and puts languages, sandbox and suites together.
func (a *app) assemble(ctx context.Context, n need) (*works, error) {
	fsys, err := content.Open(a.content)
	if err != nil {
		return nil, usage(err)
	}
	w := &works{content: fsys, home: buildcache.DefaultHome()}
	if w.languages, err = languages(fsys, w.home); err != nil {
		return nil, err
	}
	o := outcome.Options{
		Content: fsys, Memo: n.memo, Toolchains: n.toolchains, Log: a.log(), CacheDir: filepath.Join(w.home, "cache"),
	}
	for _, l := range w.languages {
		o.Languages = append(o.Languages, l)
	}
	if n.sandbox || n.unconfined {
		if w.runner, err = newRunner(ctx, n.unconfined); err != nil {
			return nil, withCode(codeEnvironment, err)
		}
		o.Runner = w.runner
		if o.Builder, err = buildcache.New(w.runner, buildcache.Options{Home: w.home}); err != nil {
			return nil, errors.Join(withCode(codeEnvironment, err), w.Close())
		}
	}
	if w.outcome, err = outcome.New(ctx, o); err != nil {
		return nil, errors.Join(usage(err), w.Close())
	}
	if err := w.judgeCode("", nil); err != nil {
		return nil, errors.Join(err, w.Close())
	}
	return w, nil
}

func languages(fsys fs.FS, home string) ([]language, error) {
	var all []language
	var faults []error
	add := func(l language, err error) {
		all = append(all, l)
		faults = append(faults, err)
	}
	py, err := python.New(fsys, home)
	add(py, err)
	js, err := javascript.New(fsys, home)
	add(js, err)
	gol, err := golang.New(fsys, home)
	add(gol, err)
	cl, err := c.New()
	add(cl, err)
	cc, err := cpp.New()
	add(cc, err)
	return all, errors.Join(faults...)
}

func newRunner(ctx context.Context, unconfined bool) (sandbox.Runner, error) {
	if unconfined {
		return host.New(host.Options{IUnderstandTheDanger: true})
	}
	return bwrap.New(ctx, bwrap.Options{})
}

// Close frees the sandbox.
func (w *works) Close() error {
	if w.runner == nil {
		return nil
	}
	return w.runner.Close()
}

// suites are all suites by name.
func (w *works) suites() map[string]suite.Suite {
	all := map[string]suite.Suite{w.outcome.Name(): w.outcome}
	for _, s := range w.code {
		all[s.Name()] = s
	}
	return all
}

// known is what plans may name.
func (w *works) known() plan.Known {
	k := plan.Known{
		Suites: []string{outcome.Name}, Variants: outcome.Variants(),
		MetaKeys:       []string{"suite", "task", "language", "cwe", "rule", "source"},
		SuiteLanguages: map[string][]string{},
	}
	for _, s := range w.code {
		k.Suites = append(k.Suites, s.Name())
		k.CodeSuites = append(k.CodeSuites, s.Name())
		k.SuiteLanguages[s.Name()] = weakcode.Languages()
	}
	for _, p := range detect.Profiles() {
		k.Profiles = append(k.Profiles, string(p))
	}
	for _, l := range w.languages {
		k.Languages = append(k.Languages, l.Name())
	}
	return k
}

// runsCode says whether answers of the plan are run.
func runsCode(p plan.Plan) bool {
	return slices.ContainsFunc(p.Suites, func(s plan.SuitePlan) bool { return s.Name == outcome.Name })
}

// checkToolchains finds missing toolchains of the languages that a plan asks
// for, before anything is asked of a model.
func (w *works) checkToolchains(ctx context.Context, p plan.Plan) (map[string]lang.Toolchain, error) {
	chosen := map[string]bool{}
	for _, s := range p.Suites {
		if s.Name != outcome.Name {
			continue // its answers are read, not run
		}
		for _, l := range s.Languages {
			chosen[l] = true
		}
		if len(s.Languages) == 0 {
			for _, l := range w.languages {
				chosen[l.Name()] = true
			}
		}
	}
	found := map[string]lang.Toolchain{}
	var faults []error
	for _, l := range w.languages {
		if !chosen[l.Name()] {
			continue
		}
		t, err := l.Toolchain(ctx)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		found[l.Name()] = t
	}
	if len(faults) > 0 {
		return nil, withCode(codeEnvironment, errors.Join(faults...))
	}
	return found, nil
}

// manifest describes what a session ran with.
type manifest struct {
	Plumb      string                    `json:"plumb"`
	Content    string                    `json:"content"` // hash
	Suites     map[string]string         `json:"suites"`  // versions
	Sandbox    sandbox.Tier              `json:"sandbox"`
	Toolchains map[string]lang.Toolchain `json:"toolchains"`
	Keys       map[string]string         `json:"toolchain_keys"` // under which observations are kept
	Seed       int64                     `json:"seed"`
	Detector   string                    `json:"detector"` // version
	Profile    detect.Profile            `json:"profile"`
	Cases      []plan.CaseFile           `json:"cases,omitempty"`
}

func (w *works) manifest(p plan.Plan, toolchains map[string]lang.Toolchain) (manifest, error) {
	hash, err := content.Hash(w.content, ".")
	if err != nil {
		return manifest{}, fmt.Errorf("hash the content: %w", err)
	}
	m := manifest{
		Plumb: version(), Content: hash, Suites: map[string]string{}, Toolchains: toolchains,
		Keys: map[string]string{}, Seed: p.Seed, Profile: w.detector.profile, Cases: p.Cases,
	}
	if _, err := w.detector.load(); err != nil {
		return manifest{}, fmt.Errorf("load the detector: %w", err)
	}
	m.Detector = w.detector.Version()
	for name, s := range w.suites() {
		m.Suites[name] = s.Version()
	}
	for name, t := range toolchains {
		m.Keys[name] = t.Key()
	}
	if w.runner != nil {
		m.Sandbox = w.runner.Tier()
	}
	return m, nil
}

// readManifest reads what the newest session of a run ran with.
func readManifest(info store.RunInfo, m *manifest) error {
	if err := json.Unmarshal(info.Manifest, m); err != nil {
		return fmt.Errorf("read the manifest of run %s: %w", info.ID, err)
	}
	return nil
}

// openStore opens --store. Readers must find it; writers make it.
func (a *app) openStore(ctx context.Context, readOnly bool) (*store.Store, error) {
	if readOnly {
		if _, err := os.Stat(a.store); errors.Is(err, fs.ErrNotExist) {
			return nil, usage(&eval.Fault{File: a.store, Text: "there is no store here", Hint: "name one with --store, or make one with plumb run"})
		}
	}
	s, err := store.Open(ctx, a.store, store.Options{ReadOnly: readOnly})
	return s, withCode(codeStore, err)
}
