package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v4"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
)

// ruleFlags choose rules for the detector.
type ruleFlags struct {
	paths     []string
	noBuiltin bool
	skipBad   bool
}

func (o *ruleFlags) add(f *pflag.FlagSet) {
	f.StringArrayVar(&o.paths, "rules", nil, "rule file, or folder of rule files, to add; one of a built-in id replaces it")
	f.BoolVar(&o.noBuiltin, "no-builtin", false, "leave out the rules that come with plumb")
	f.BoolVar(&o.skipBad, "skip-bad-rules", false, "go on without the rules that cannot be read, rather than refuse the pack")
}

// ruleSet is the rules that were chosen.
type ruleSet struct {
	rules   *detect.Rules
	leftOut int // rules that could not be read
}

// readRules reads the rules. A pack with a mistake is refused as a whole, since a
// rule that is missing looks like code without a finding.
func (a *app) readRules(o ruleFlags) (ruleSet, error) {
	if o.noBuiltin && len(o.paths) == 0 {
		return ruleSet{}, usage(&eval.Fault{Text: "there are no rules: --no-builtin is given and no --rules", Hint: "add --rules FILE"})
	}
	var sets []*detect.Rules
	if !o.noBuiltin {
		own, err := detect.BuiltinRules()
		if err != nil {
			return ruleSet{}, withCode(codeScanFailed, err)
		}
		sets = append(sets, own)
	}
	set := ruleSet{}
	if len(o.paths) > 0 {
		foreign, err := a.foreignRules(o, &set)
		if err != nil {
			return ruleSet{}, usage(err)
		}
		sets = append(sets, foreign)
	}
	if len(sets) == 1 {
		set.rules = sets[0]
		return set, nil
	}
	var err error
	set.rules, err = detect.Merge(sets...)
	return set, withCode(codeScanFailed, err)
}

func (a *app) foreignRules(o ruleFlags, set *ruleSet) (*detect.Rules, error) {
	for _, p := range o.paths {
		if _, err := os.Stat(p); errors.Is(err, fs.ErrNotExist) {
			return nil, &eval.Fault{File: p, Text: "there is no such rule file or folder", Hint: "give one with --rules"}
		}
	}
	rules, err := detect.Load(hostFS{}, o.paths...)
	switch {
	case err == nil && len(rules.All()) == 0:
		return nil, &eval.Fault{File: o.paths[0], Text: "there is no rule", Hint: "a rule file is named *.yaml and begins with: rules:"}
	case err == nil:
		return rules, nil
	case !o.skipBad || len(rules.All()) == 0:
		hint := &eval.Fault{Text: "the rules are refused, nothing was scanned", Hint: "mend them, or go on without them by --skip-bad-rules"}
		return nil, errors.Join(err, hint)
	}
	for _, one := range flatten(err) {
		fmt.Fprintln(a.Err, "plumb: "+printable(one.Error()))
	}
	set.leftOut = max(1, countRules(o.paths)-len(rules.All()))
	fmt.Fprintf(a.Err, "plumb: %d rules left out, %d used\n", set.leftOut, len(rules.All()))
	return rules, nil
}

// hostFS is the machine's files by the names that a user writes, absolute ones
// and those with ".." among them.
type hostFS struct{}

func (hostFS) Open(name string) (fs.File, error) { return os.Open(name) }

// countRules counts the rules in files without reading them as rules. A file that
// is not even YAML counts as one.
func countRules(paths []string) int {
	n := 0
	for _, p := range paths {
		err := filepath.WalkDir(p, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !slices.Contains([]string{".yaml", ".yml", ".json"}, filepath.Ext(name)) {
				return err
			}
			data, err := os.ReadFile(name)
			if err != nil {
				return fmt.Errorf("count rules: %w", err)
			}
			var doc struct {
				Rules []yaml.Node `yaml:"rules"`
			}
			if yaml.Unmarshal(data, &doc) != nil {
				n++
			}
			n += len(doc.Rules)
			return nil
		})
		if err != nil {
			n++
		}
	}
	return n
}
