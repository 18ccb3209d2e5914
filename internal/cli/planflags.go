package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
)

// planFlags are the flags of run that make a plan, alone or on top of a file.
type planFlags struct {
	models, suites, languages, variants, stop []string
	cases                                     []string
	profile                                   string
	temperatures                              []float64
	labels, filter                            map[string]string
	baseURL, api, reasoning                   string
	topP                                      float64
	maxTokens, samples, limit                 int
	seed, samplingSeed, maxTotalTokens        int64
	ks                                        []int
	maxCost                                   float64
	concurrency, maxConcurrency               int
	attemptTimeout, retryBudget               time.Duration
}

func (p *planFlags) register(c *cobra.Command) {
	f := c.Flags()
	f.SortFlags = false
	f.StringArrayVarP(&p.models, "model", "m", nil, "target: PROVIDER/MODEL, exec:COMMAND or replay:FILE (repeatable)")
	f.StringSliceVarP(&p.suites, "suite", "s", nil, "suites to run")
	f.StringSliceVarP(&p.languages, "languages", "l", nil, "languages to ask for (default all)")
	f.IntVarP(&p.samples, "samples", "n", 1, "samples of each case")
	f.StringArrayVar(&p.variants, "variant", nil, "prompt variant: direct, secure, complete, system:TEXT or system:@FILE (repeatable)")
	f.Float64SliceVarP(&p.temperatures, "temperature", "t", nil, "sampling temperature; several are a sweep")
	f.Float64Var(&p.topP, "top-p", 0, "nucleus sampling")
	f.IntVar(&p.maxTokens, "max-tokens", 0, "longest answer in tokens")
	f.Int64Var(&p.samplingSeed, "sampling-seed", 0, "seed that is sent to the model")
	f.StringArrayVar(&p.stop, "stop", nil, "text at which the model stops (repeatable)")
	f.StringVar(&p.reasoning, "reasoning-effort", "", "reasoning effort, as the provider names it")
	f.StringVar(&p.baseURL, "base-url", "", "address of a compatible server")
	f.StringVar(&p.api, "api", "", "interface of the provider: chat, responses or completions")
	f.StringToStringVar(&p.labels, "label", nil, "label of the targets, KEY=VALUE (repeatable)")
	f.Int64Var(&p.seed, "seed", 0, "seed of payloads and subsets")
	f.IntVar(&p.limit, "limit", 0, "at most so many cases, a stratified subset")
	f.StringToStringVar(&p.filter, "filter", nil, "only cases with KEY=VALUE, such as cwe=CWE-22 (repeatable)")
	f.StringArrayVar(&p.cases, "cases", nil, "file of cases for autocomplete and instruct, in place of the shipped ones (repeatable)")
	f.StringVar(&p.profile, "profile", "", "profile of the detector: default, or cyberseceval, which adds advice")
	f.IntSliceVar(&p.ks, "k", nil, "the k of func@k (default 1,10,50 as far as samples go)")
	f.IntVar(&p.concurrency, "concurrency", 0, "requests in flight, fixed (default: adapts to the server)")
	f.IntVar(&p.maxConcurrency, "max-concurrency", 0, "cap of the adaptive concurrency")
	f.DurationVar(&p.attemptTimeout, "attempt-timeout", 0, "time limit of one request (default 5m)")
	f.DurationVar(&p.retryBudget, "retry-budget", 0, "time that one sample may spend on failed requests (default 10m)")
	f.Float64Var(&p.maxCost, "max-cost", 0, "stop before the run costs more, in USD")
	f.Int64Var(&p.maxTotalTokens, "max-total-tokens", 0, "stop before the run uses more tokens")
}

// targetFlags make a target and so do not go with a plan file.
func targetFlags() []string {
	return []string{
		"model", "suite", "languages", "variant", "temperature", "top-p", "max-tokens", "sampling-seed",
		"stop", "reasoning-effort", "base-url", "api", "label",
	}
}

// file makes a plan file of path and the flags; path may be empty.
func (p *planFlags) file(flags *pflag.FlagSet, path string) (*plan.File, error) {
	if path == "" {
		return p.fromFlags(flags)
	}
	for _, name := range targetFlags() {
		if flags.Changed(name) {
			return nil, usage(fmt.Errorf("--%s does not go with a plan file (write it into %s)", name, path))
		}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		var pathErr *os.PathError
		if errors.As(err, &pathErr) {
			err = pathErr.Err
		}
		return nil, usage(&eval.Fault{File: path, Text: "cannot read the plan: " + err.Error(), Hint: "name a plan file, or use --model and --suite"})
	}
	file, err := plan.Parse(path, data)
	if err != nil {
		return nil, usage(err)
	}
	// What a plan file names is beside it, what a flag names is not.
	for i, path := range p.cases {
		if p.cases[i], err = filepath.Abs(path); err != nil {
			return nil, fmt.Errorf("find the cases: %w", err)
		}
	}
	p.overlay(flags, file)
	return file, nil
}

func (p *planFlags) fromFlags(flags *pflag.FlagSet) (*plan.File, error) {
	file := &plan.File{Suites: p.suites, Languages: p.languages}
	p.overlay(flags, file)
	if len(p.models) == 0 {
		return nil, usage(errors.New("no model is named (give a plan file, or --model PROVIDER/MODEL and --suite NAME)"))
	}
	if len(p.suites) == 0 {
		return nil, usage(errors.New("no suite is named (add --suite NAME; see plumb suites)"))
	}
	variants, err := readVariants(p.variants)
	if err != nil {
		return nil, err
	}
	for _, m := range p.models {
		t := plan.TargetFile{
			Model: m, BaseURL: p.baseURL, API: p.api, Labels: p.labels, Variants: variants,
			Temperatures: p.temperatures, MaxTokens: p.maxTokens, Stop: p.stop, ReasoningEffort: p.reasoning,
		}
		if flags.Changed("top-p") {
			t.TopP = &p.topP
		}
		if flags.Changed("sampling-seed") {
			t.Seed = &p.samplingSeed
		}
		file.Targets = append(file.Targets, t)
	}
	return file, nil
}

// readVariants reads the prompt of system:@FILE.
func readVariants(variants []string) ([]string, error) {
	out := slices.Clone(variants)
	for i, v := range variants {
		path, ok := strings.CutPrefix(v, "system:@")
		if !ok {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, usage(fmt.Errorf("read system prompt: %w", err))
		}
		out[i] = "system:" + string(text)
	}
	return out, nil
}

// overlay puts flags that were given over what the file says.
func (p *planFlags) overlay(flags *pflag.FlagSet, file *plan.File) {
	set := func(name string, apply func()) {
		if flags.Changed(name) {
			apply()
		}
	}
	set("samples", func() { file.Samples = p.samples })
	set("seed", func() { file.Seed = p.seed })
	set("limit", func() { file.Limit = p.limit })
	set("filter", func() { file.Filter = p.filter })
	set("cases", func() { file.Cases = p.cases })
	set("profile", func() { file.Profile = p.profile })
	set("k", func() { file.Ks = p.ks })
	set("concurrency", func() { file.Concurrency = p.concurrency })
	set("max-concurrency", func() { file.MaxConcurrency = p.maxConcurrency })
	set("attempt-timeout", func() { file.AttemptTimeout = plan.Duration(p.attemptTimeout) })
	set("retry-budget", func() { file.RetryBudget = plan.Duration(p.retryBudget) })
	set("max-cost", func() { file.MaxCost = p.maxCost })
	set("max-total-tokens", func() { file.MaxTotalTokens = p.maxTotalTokens })
}
