package plan

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider"
)

// Known is what exists in this build, for checks and suggestions.
type Known struct {
	Suites    []string
	Languages []string
	Variants  []string
	// MetaKeys are the keys that a filter may name.
	MetaKeys []string
	// SuiteLanguages are the languages of suites that do not have all of Languages,
	// or others.
	SuiteLanguages map[string][]string
	// CodeSuites are those whose cases may come from files and whose answers the
	// detector judges.
	CodeSuites []string
	// Profiles are those of the detector; the first is the default.
	Profiles []string
}

// languages lists what a suite can ask for.
func (k Known) languages(suite string) []string {
	if list, ok := k.SuiteLanguages[suite]; ok {
		return list
	}
	return k.Languages
}

// Freeze checks f and fills in every default. All mistakes are reported
// together, each an *eval.Fault, before anything is asked of a model.
func (f *File) Freeze(known Known) (Plan, error) {
	p := Plan{
		Version: Version, Samples: max(f.Samples, 1), Seed: f.Seed, Limit: f.Limit, Filter: f.Filter,
		Pace: Pace{
			Concurrency: f.Concurrency, MaxConcurrency: f.MaxConcurrency,
			AttemptTimeout: time.Duration(f.AttemptTimeout), RetryBudget: time.Duration(f.RetryBudget),
			MaxCost: f.MaxCost, MaxTotalTokens: f.MaxTotalTokens,
		},
	}
	var faults []error
	add := func(e *eval.Fault) {
		if e != nil {
			faults = append(faults, e)
		}
	}
	for key, n := range map[string]float64{
		"samples": float64(f.Samples), "limit": float64(f.Limit), "concurrency": float64(f.Concurrency),
		"max_concurrency": float64(f.MaxConcurrency), "max_cost": f.MaxCost, "max_total_tokens": float64(f.MaxTotalTokens),
	} {
		if n < 0 {
			add(f.fault(key, key+" is negative", "0 means the default"))
		}
	}
	p.Suites = f.freezeSuites(known, add)
	for _, key := range slices.Sorted(maps.Keys(f.Filter)) {
		add(f.unknown("filter", "filter key", key, known.MetaKeys))
	}
	p.Ks = f.freezeKs(p.Samples, add)
	f.freezeCode(&p, known, add)
	p.Targets = f.freezeTargets(known, add)
	if len(faults) > 0 {
		slices.SortStableFunc(faults, func(a, b error) int { return line(a) - line(b) })
		return Plan{}, errors.Join(faults...)
	}
	return p, nil
}

func line(err error) int {
	var f *eval.Fault
	if errors.As(err, &f) {
		return f.Line
	}
	return 0
}

func (f *File) freezeSuites(known Known, add func(*eval.Fault)) []SuitePlan {
	if len(f.Suites) == 0 {
		add(f.fault("suites", "no suite is named", "add one: "+strings.Join(known.Suites, ", ")))
	}
	var all []string
	for _, name := range f.Suites {
		for _, l := range known.languages(name) {
			if !slices.Contains(all, l) {
				all = append(all, l)
			}
		}
	}
	for i, lang := range f.Languages {
		add(f.unknown(fmt.Sprintf("languages.%d", i), "language", lang, all))
	}
	langs := slices.Compact(slices.Sorted(slices.Values(f.Languages)))
	var suites []SuitePlan
	for i, name := range f.Suites {
		key := fmt.Sprintf("suites.%d", i)
		add(f.unknown(key, "suite", name, known.Suites))
		if slices.Contains(f.Suites[:i], name) {
			add(f.fault(key, fmt.Sprintf("suite %q is named twice", name), "remove one"))
		}
		suites = append(suites, SuitePlan{Name: name, Languages: f.languagesOf(key, name, langs, known, add)})
	}
	return suites
}

// languagesOf are those of the plan's languages that a suite has.
func (f *File) languagesOf(key, name string, langs []string, known Known, add func(*eval.Fault)) []string {
	if len(langs) == 0 || !slices.Contains(known.Suites, name) {
		return langs
	}
	own := slices.DeleteFunc(slices.Clone(langs), func(l string) bool { return !slices.Contains(known.languages(name), l) })
	if len(own) == 0 && len(f.Suites) > 1 {
		add(f.fault(key, fmt.Sprintf("suite %q has none of the languages %s", name, strings.Join(langs, ", ")), "it has "+strings.Join(known.languages(name), ", ")))
	}
	return own
}

// freezeCode freezes what concerns suites whose answers the detector judges.
func (f *File) freezeCode(p *Plan, known Known, add func(*eval.Fault)) {
	some := slices.ContainsFunc(f.Suites, func(s string) bool { return slices.Contains(known.CodeSuites, s) })
	for i, path := range f.Cases {
		key := fmt.Sprintf("cases.%d", i)
		path = f.relative(path)
		sum, err := digest(path)
		switch {
		case !some:
			add(f.fault("cases", "no suite of the plan takes cases from files", "add one: "+strings.Join(known.CodeSuites, ", ")))
			return
		case err != nil:
			add(f.fault(key, "cannot read the cases: "+err.Error(), "name a file of JSON lines, as plumb import writes it"))
		case slices.ContainsFunc(p.Cases, func(c CaseFile) bool { return c.Digest == sum }):
			add(f.fault(key, fmt.Sprintf("the cases of %s are named twice", path), "remove one"))
		}
		p.Cases = append(p.Cases, CaseFile{Path: path, Digest: sum})
	}
	if f.Profile == "" {
		return
	}
	switch fault := f.unknown("profile", "profile", f.Profile, known.Profiles); {
	case fault != nil:
		add(fault)
	case !some:
		add(f.fault("profile", "no suite of the plan uses the detector", "add one: "+strings.Join(known.CodeSuites, ", ")))
	case f.Profile != known.Profiles[0]:
		p.Profile = f.Profile
	}
}

func (f *File) freezeKs(samples int, add func(*eval.Fault)) []int {
	if len(f.Ks) == 0 {
		ks := []int{1, 10, 50}
		return slices.DeleteFunc(ks, func(k int) bool { return k > samples })
	}
	for i, k := range f.Ks {
		if k < 1 || k > samples {
			add(f.fault(fmt.Sprintf("k.%d", i), fmt.Sprintf("k %d is not between 1 and samples (%d)", k, samples), "raise samples or drop it"))
		}
	}
	return slices.Compact(slices.Sorted(slices.Values(f.Ks)))
}

func (f *File) freezeTargets(known Known, add func(*eval.Fault)) []eval.Target {
	if len(f.Targets) == 0 {
		add(f.fault("targets", "no target is named", "add one: model: openai/NAME, or --model"))
	}
	var targets []eval.Target
	seen := map[string]bool{}
	for i, tf := range f.Targets {
		key := fmt.Sprintf("targets.%d", i)
		expanded, err := f.expand(key, tf, known, add)
		if err != nil {
			add(err)
			continue
		}
		for _, t := range expanded {
			if seen[t.Name] {
				add(f.fault(key, fmt.Sprintf("two targets have the name %q", t.Name), "give one a name of its own"))
			}
			seen[t.Name] = true
			targets = append(targets, t)
		}
	}
	return targets
}

// expand makes one target for each variant and temperature of an entry.
func (f *File) expand(key string, tf TargetFile, known Known, add func(*eval.Fault)) ([]eval.Target, *eval.Fault) {
	prov, model, err := provider.ParseModel(tf.Model)
	if err != nil {
		var fault *eval.Fault
		if errors.As(err, &fault) {
			return nil, f.fault(key+".model", fault.Text, fault.Hint)
		}
		return nil, f.fault(key+".model", err.Error(), "")
	}
	baseURL, missing := expandEnv(tf.BaseURL)
	if missing != "" {
		return nil, f.fault(key+".base_url", fmt.Sprintf("base_url names the variable %s, which is not set", missing), "set it in the environment")
	}
	tf.BaseURL = baseURL
	base := eval.Target{
		Name: tf.Name, Provider: prov, Model: model, BaseURL: strings.TrimRight(tf.BaseURL, "/"), API: tf.API,
		Labels: tf.Labels,
		Params: eval.Params{
			TopP: tf.TopP, MaxTokens: tf.MaxTokens, Seed: tf.Seed, Stop: tf.Stop, ReasoningEffort: tf.ReasoningEffort,
		},
	}
	if base.Name == "" {
		base.Name = tf.Model
	}
	if fault := f.checkTarget(key, tf); fault != nil {
		return nil, fault
	}
	if prov == "replay" {
		if base.Digest, err = digest(f.relative(model)); err != nil {
			return nil, f.fault(key+".model", "cannot read the replay file: "+err.Error(), "name a file of JSON lines after replay:")
		}
		base.Model = f.relative(model)
	}
	variants := tf.Variants
	if len(variants) == 0 {
		variants = OneOrMore[string]{"direct"}
		if tf.System != "" {
			variants = OneOrMore[string]{"system"}
		}
	}
	temps := []*float64{nil}
	if len(tf.Temperatures) > 0 {
		temps = nil
		for _, t := range tf.Temperatures {
			temps = append(temps, &t)
		}
	}
	var out []eval.Target
	for _, v := range variants {
		v, system := splitVariant(v, tf.System)
		add(f.unknown(key+".variant", "variant", v, known.Variants))
		if (v == "system") != (system != "") {
			add(f.fault(key+".variant", "variant system and a system prompt belong together", "write variant: system:TEXT"))
		}
		for _, temp := range temps {
			t := base
			t.Variant, t.System, t.Params.Temperature = v, system, temp
			if len(variants) > 1 {
				t.Name += " " + v
			}
			if len(temps) > 1 {
				t.Name += " T=" + strconv.FormatFloat(*temp, 'g', -1, 64)
			}
			out = append(out, t)
		}
	}
	return out, nil
}

// splitVariant reads "system:TEXT" as variant system with that prompt; a plain
// "system" takes the target's own.
func splitVariant(v, system string) (variant, prompt string) {
	if head, text, ok := strings.Cut(v, ":"); ok && head == "system" {
		return head, text
	}
	if v == "system" {
		return v, system
	}
	return v, ""
}

func (f *File) checkTarget(key string, tf TargetFile) *eval.Fault {
	for _, t := range tf.Temperatures {
		if t < 0 || t > 2 {
			return f.fault(key+".temperature", fmt.Sprintf("temperature %g is not between 0 and 2", t), "")
		}
	}
	switch {
	case tf.TopP != nil && (*tf.TopP <= 0 || *tf.TopP > 1):
		return f.fault(key+".top_p", fmt.Sprintf("top_p %g is not above 0 and at most 1", *tf.TopP), "")
	case tf.MaxTokens < 0:
		return f.fault(key+".max_tokens", "max_tokens is negative", "")
	case tf.API != "" && !slices.Contains([]string{"chat", "responses", "completions"}, tf.API):
		return f.fault(key+".api", fmt.Sprintf("unknown api %q", tf.API), "one of chat, responses, completions")
	case tf.BaseURL != "" && !strings.HasPrefix(tf.BaseURL, "http://") && !strings.HasPrefix(tf.BaseURL, "https://"):
		return f.fault(key+".base_url", fmt.Sprintf("base_url %q is no address", tf.BaseURL), "begin it with http:// or https://")
	case strings.Contains(tf.BaseURL, "@"):
		return f.fault(key+".base_url", "base_url holds a user or key", "put the key into the environment")
	}
	return nil
}

// expandEnv puts environment variables into an address written with ${NAME}.
// Only addresses may name variables: a frozen plan is stored.
func expandEnv(s string) (expanded, missing string) {
	expanded = os.Expand(s, func(name string) string {
		value, ok := os.LookupEnv(name)
		if !ok {
			missing = name
		}
		return value
	})
	return expanded, missing
}

// relative resolves a path of the plan file against the plan file's folder.
func (f *File) relative(path string) string {
	if f.path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(f.path), path)
}

func digest(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return "", fmt.Errorf("read %s: %w", path, err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// unknown returns a Fault at the place of key when word is not in list.
func (f *File) unknown(key, what, word string, list []string) *eval.Fault {
	if u := eval.Unknown(what, word, list); u != nil {
		return f.fault(key, u.Text, u.Hint)
	}
	return nil
}
