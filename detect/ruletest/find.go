package ruletest

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// pack is a rule file and its test files.
type pack struct {
	rules string
	tests []string
}

// find lists the rule files at and below the paths, in the order of their names.
func find(fsys fs.FS, paths []string) ([]pack, error) {
	names := map[string]bool{}
	for _, p := range paths {
		err := fs.WalkDir(fsys, p, func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && isRuleFile(name) {
				names[name] = true
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("find rules: %w", err)
		}
	}
	if len(names) == 0 {
		return nil, errNoRules
	}
	var packs []pack
	folders := map[string][]string{}
	for name := range names {
		dir := path.Dir(name)
		if folders[dir] == nil {
			entries, err := fs.ReadDir(fsys, dir)
			if err != nil {
				return nil, fmt.Errorf("find tests: %w", err)
			}
			for _, e := range entries {
				folders[dir] = append(folders[dir], e.Name())
			}
		}
		packs = append(packs, pack{name, testsOf(name, folders[dir])})
	}
	slices.SortFunc(packs, func(a, b pack) int { return strings.Compare(a.rules, b.rules) })
	return packs, nil
}

var errNoRules = errors.New("there is no rule file (*.yaml)")

func isRuleFile(name string) bool {
	ext := path.Ext(name)
	return (ext == ".yaml" || ext == ".yml") && !strings.HasSuffix(strings.TrimSuffix(name, ext), ".test")
}

// testsOf picks the test files of a rule file among the names in its folder. A
// file that fits two rule files, a.yaml and a.b.yaml, belongs to the longer name.
func testsOf(rules string, names []string) []string {
	dir, base := path.Split(rules)
	stem := strings.TrimSuffix(base, path.Ext(base))
	var tests []string
	for _, n := range names {
		if !strings.HasPrefix(n, stem+".") || isRuleFile(n) || strings.Contains(n, ".fixed.") {
			continue
		}
		longer := slices.ContainsFunc(names, func(other string) bool {
			s := strings.TrimSuffix(other, path.Ext(other))
			return isRuleFile(other) && len(s) > len(stem) && strings.HasPrefix(n, s+".")
		})
		if !longer {
			tests = append(tests, dir+n)
		}
	}
	return tests
}
