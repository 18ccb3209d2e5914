package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"example.com/plumb/content"
	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/mine"
	"example.com/plumb/internal/provider"
	"example.com/plumb/internal/weakcode"
)

type mineFlags struct {
	recipe, output, into string
	profile              string
	languages            []string
	balance              mine.Balance
	with, baseURL        string
	offline, fetchOnly   bool
}

func (a *app) mineCommand() *cobra.Command {
	var o mineFlags
	c := &cobra.Command{
		Use:   "mine [PATH…]",
		Short: "Make cases of real code that the detector flags",
		Long: `Make cases for the suites autocomplete and instruct of real code. PATH is a folder
with source code or an archive of it (zip, wheel, jar, tar, tar.gz, tar.xz, crate,
gem); a recipe names packages of registries, each pinned by version and hash.
Without PATH and --recipe the recipe "mine" that comes with Plumb is used; "clean"
is another that does.

The code is scanned, and a case is cut at each finding: ten lines before it, the
line, ten lines after it. Tests, examples, generated and minified code, code of
others, what may hold a secret and what is like another case are left out; the rest
is balanced over languages, weaknesses, rules and packages. The request in words
that the suite instruct needs is made by a template, or by a model (--with). The
same recipe and the same rules give the same bytes. docs/mining.md tells it all.

Archives are fetched once, by the registries' own clients, and kept in PLUMB_HOME.
Exit code 3 means that a package could not be had, and the others were mined; 7 that
no case was found.`,
		Example: `  plumb mine --output mined.jsonl
  plumb mine --output mine.jsonl --languages python,go --limit 200 src ../other.tar.gz
  plumb mine --recipe team.yaml --with openai/gpt-5-mini --output team.jsonl
  plumb mine --recipe clean --fetch-only --into clean
  plumb run --model openai/gpt-5-mini --suite autocomplete,instruct --cases mined.jsonl`,
		RunE: func(c *cobra.Command, args []string) error { return a.mine(c.Context(), o, args, c.Flags()) },
	}
	f := c.Flags()
	f.StringVar(&o.recipe, "recipe", "", "file with packages to mine, or mine or clean (come with Plumb)")
	f.StringVarP(&o.output, "output", "o", "", "file to write (default standard output)")
	f.StringSliceVarP(&o.languages, "languages", "l", nil, "make cases in these languages only")
	f.IntVar(&o.balance.Limit, "limit", 0, "cases in all (default 4000, or what the recipe says)")
	f.IntVar(&o.balance.PerRule, "per-rule", 0, "most cases that one rule flags (default 60, or what the recipe says)")
	f.IntVar(&o.balance.PerPackage, "per-package", 0, "most cases from one package or PATH (default 120, or what the recipe says)")
	f.Uint64Var(&o.balance.Seed, "seed", 0, "chooses among cases that are as good")
	f.StringVar(&o.profile, "profile", "", "rules that flag: default, or cyberseceval: advice too")
	f.StringVar(&o.with, "with", "", "model that puts cases into words: PROVIDER/MODEL, exec:COMMAND or replay:FILE")
	f.StringVar(&o.baseURL, "base-url", "", "address of a compatible server, for --with")
	f.BoolVar(&o.offline, "offline", false, "fetch nothing and ask no model; use what was kept")
	f.BoolVar(&o.fetchOnly, "fetch-only", false, "write the code that would be mined to --into, and make no cases")
	f.StringVar(&o.into, "into", "", "folder for --fetch-only: LANGUAGE/PACKAGE@VERSION/…")
	return c
}

func (a *app) mine(ctx context.Context, o mineFlags, paths []string, flags *pflag.FlagSet) error {
	options, err := a.mineOptions(o, paths, flags)
	if err != nil {
		return usage(err)
	}
	if o.fetchOnly {
		return a.mineUnpack(ctx, options, o.into)
	}
	if o.with != "" {
		asker, err := a.newAsker(o) //nolint:contextcheck // a model outlives the call that makes it
		if err != nil {
			return usage(err)
		}
		if p, ok := asker.Model.(io.Closer); ok {
			defer p.Close()
		}
		options.Asker = asker
	}
	return a.mineCases(ctx, options, o.output)
}

func (a *app) mineUnpack(ctx context.Context, options mine.Options, into string) error {
	progress, done := a.mineProgress()
	options.Progress = progress
	u, err := mine.Unpack(ctx, options, into)
	done()
	if err != nil {
		return err
	}
	a.unpackEnd(u)
	return incomplete(u.Failed, "packages could not be had")
}

func (a *app) mineCases(ctx context.Context, options mine.Options, output string) error {
	progress, done := a.mineProgress()
	options.Progress = progress
	start := time.Now()
	res, err := mine.Run(ctx, options)
	done()
	if err != nil {
		return err
	}
	if len(res.Cases) > 0 {
		if err := a.writeTo(output, func(w io.Writer) error { return weakcode.Write(w, res.Cases) }); err != nil {
			return err
		}
	}
	a.mineEnd(res, time.Since(start))
	failed := res.Report.Failed
	if n := res.Report.Asks.Unasked; n > 0 {
		failed = append(failed, fmt.Errorf("the model could not be asked about %d cases; they have the template's words", n))
	}
	if len(failed) == 0 && len(res.Cases) == 0 {
		return withCode(codeNothing, errors.New("no case was found"))
	}
	return incomplete(failed, "not all could be mined")
}

// incomplete is exit code 3 with the reasons.
func incomplete(failed []error, text string) error {
	if len(failed) == 0 {
		return nil
	}
	return withCode(codeIncomplete, errors.Join(append(slices.Clone(failed), fmt.Errorf("%s: %d", text, len(failed)))...))
}

// mineOptions turns words into values; all that are wrong are reported.
func (a *app) mineOptions(o mineFlags, paths []string, flags *pflag.FlagSet) (mine.Options, error) {
	options := mine.Options{Paths: paths, Fetcher: mine.NewFetcher(buildcache.DefaultHome(), o.offline)}
	var faults []error
	for _, name := range o.languages {
		l, err := languageFlag(name)
		faults = append(faults, err)
		options.Languages = append(options.Languages, l)
	}
	if o.fetchOnly != (o.into != "") {
		faults = append(faults, &eval.Fault{Text: "--fetch-only and --into go together", Hint: "plumb mine --fetch-only --into FOLDER"})
	}
	if o.fetchOnly && (o.output != "" || o.with != "") {
		faults = append(faults, &eval.Fault{Text: "--fetch-only makes no cases", Hint: "leave --output and --with out"})
	}
	for name, n := range map[string]int{"limit": o.balance.Limit, "per-rule": o.balance.PerRule, "per-package": o.balance.PerPackage} {
		if flags.Changed(name) && n < 1 {
			faults = append(faults, &eval.Fault{Text: fmt.Sprintf("--%s is %d", name, n), Hint: "at least 1"})
		}
	}
	recipe, err := a.readRecipe(o.recipe, len(paths) == 0)
	faults = append(faults, err)
	options.Packages = recipe.Packages
	options.Balance = mergeBalance(recipe.Balance, o.balance, flags)
	profile := cmp.Or(o.profile, string(recipe.Profile), string(detect.Default))
	if err != nil {
		profile = cmp.Or(o.profile, string(detect.Default)) // the recipe's own is told with its place
	}
	var known []string
	for _, p := range detect.Profiles() {
		known = append(known, string(p))
	}
	faults = append(faults, unknownNames("profile", []string{profile}, known))
	if err := errors.Join(faults...); err != nil {
		return options, err
	}
	scanner, err := detect.Builtin(detect.Profile(profile))
	options.Detector = scanner
	options.Secret = secretRules()
	return options, err
}

// secretRules tells the rules that find secrets: those of the folder for them, and
// those for passwords and keys that stand in code.
func secretRules() func(string) bool {
	inCode := []string{"CWE-259", "CWE-321", "CWE-547", "CWE-798", "CWE-1391", "CWE-1392"}
	set := map[string]bool{}
	if rules, err := detect.BuiltinRules(); err == nil {
		for _, r := range rules.All() {
			set[r.ID] = strings.Contains(path.Dir(r.File), "secret") ||
				slices.ContainsFunc(r.CWEs, func(cwe string) bool { return slices.Contains(inCode, cwe) })
		}
	}
	return func(rule string) bool { return set[rule] }
}

func mergeBalance(b, said mine.Balance, flags *pflag.FlagSet) mine.Balance {
	if flags.Changed("seed") {
		b.Seed = said.Seed
	}
	if flags.Changed("limit") {
		b.Limit = said.Limit
	}
	if flags.Changed("per-rule") {
		b.PerRule = said.PerRule
	}
	if flags.Changed("per-package") {
		b.PerPackage = said.PerPackage
	}
	return b
}

// readRecipe reads a file, or one of the recipes that come with the program.
func (a *app) readRecipe(name string, wanted bool) (mine.Recipe, error) {
	if name == "" && !wanted {
		return mine.Recipe{}, nil
	}
	if name == "" {
		name = "mine"
	}
	if strings.ContainsAny(name, `./\`) {
		data, err := os.ReadFile(name)
		if err != nil {
			return mine.Recipe{}, &eval.Fault{File: name, Text: "cannot read the recipe: " + errors.Unwrap(err).Error(), Hint: "give a YAML file, or mine or clean"}
		}
		return mine.ReadRecipe(filepath.ToSlash(name), data)
	}
	files, err := content.Open(a.content)
	if err != nil {
		return mine.Recipe{}, err
	}
	file := path.Join("recipes", name+".yaml")
	data, err := fs.ReadFile(files, file)
	if err != nil {
		return mine.Recipe{}, &eval.Fault{Text: fmt.Sprintf("there is no recipe %q", name), Hint: "mine and clean come with Plumb; write ./FILE for one of your own"}
	}
	return mine.ReadRecipe(file, data)
}

// newAsker makes the model of --with, with the usual policy around it.
func (a *app) newAsker(o mineFlags) (*mine.Asker, error) {
	name, model, err := provider.ParseModel(o.with)
	if err != nil {
		return nil, err
	}
	files, err := content.Open(a.content)
	if err != nil {
		return nil, err
	}
	prompts, err := mine.LoadPrompts(files)
	if err != nil {
		return nil, err
	}
	target := eval.Target{Name: o.with, Provider: name, Model: model, BaseURL: o.baseURL}
	if target.Digest, err = provider.Digest(target); err != nil {
		return nil, err
	}
	asker := &mine.Asker{Target: target, Prompt: prompts.Ask, Again: prompts.Again, Offline: o.offline, Dir: filepath.Join(buildcache.DefaultHome(), "cache", "mine", "asks")}
	if o.offline {
		return asker, nil
	}
	inner, err := provider.New(target, provider.Options{Log: a.log()})
	if err != nil {
		return nil, err
	}
	policy := provider.NewPolicy(inner, provider.PolicyOptions{Target: target, Log: a.log()})
	asker.Model, asker.Jobs = policy, policy.Highest()
	return asker, nil
}

// mineProgress draws a line on a terminal.
func (a *app) mineProgress() (progress func(done, total int, what string), end func()) {
	width, ok := isTerminal(a.Err)
	if !ok {
		return nil, func() {}
	}
	var mu sync.Mutex
	return func(done, total int, what string) {
			mu.Lock()
			defer mu.Unlock()
			line := fmt.Sprintf("%s %d/%d %s", meter(done, total), done, total, printable(what))
			if r := []rune(line); len(r) >= width {
				line = string(r[:max(0, width-1)])
			}
			fmt.Fprint(a.Err, "\r\x1b[K"+line)
		}, func() {
			fmt.Fprint(a.Err, "\r\x1b[K")
		}
}
