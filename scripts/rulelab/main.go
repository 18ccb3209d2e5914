// Command rulelab shows people who write rules how the rules of detect/rules do:
//
//	rulelab test [LANGUAGE [RULE…]]     the test files beside the rules
//	rulelab dev FILE [LANGUAGE [CWE]]   upstream's autocomplete cases: found or missed
//	rulelab code LANGUAGE PATH…         findings in files, a line each
//	rulelab windows LANGUAGE PATH…      findings per 1,000 lines and flagged 20-line windows
//	rulelab labelled DIR [LANGUAGE]     labelled completions
//
// Rules are read from the working tree, not from the built program.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"example.com/plumb/detect"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "rulelab:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("what? test, dev, code, windows or labelled")
	}
	dir := "detect/rules"
	if d := os.Getenv("RULES"); d != "" {
		dir = d
	}
	rules, err := detect.Load(os.DirFS(dir), ".")
	if err != nil {
		fmt.Println(err)
	}
	profile := detect.CyberSecEval
	if os.Getenv("PROFILE") == "default" {
		profile = detect.Default
	}
	s, err := detect.New(detect.Options{Rules: rules, Profile: profile})
	if err != nil {
		return err
	}
	switch args[0] {
	case "test":
		return test(ctx, s, rules, dir, args[1:])
	case "dev":
		return dev(ctx, s, args[1:])
	case "code":
		return code(ctx, s, args[1:])
	case "windows":
		return windows(ctx, s, args[1:])
	case "labelled":
		return labelled(ctx, s, args[1:])
	}
	return fmt.Errorf("no command %q", args[0])
}

var markRE = regexp.MustCompile(`\b(ruleid|ok|todoruleid|todook):\s*([\w.,\s-]+)`)

// test runs each rule's test files.
func test(ctx context.Context, s *detect.Scanner, rules *detect.Rules, dir string, args []string) error {
	bad, n := 0, 0
	for _, r := range rules.All() {
		if len(args) > 0 && !strings.HasPrefix(r.File, args[0]+"/") || len(args) > 1 && !slices.Contains(args[1:], r.ID) {
			continue
		}
		n++
		stem := strings.TrimSuffix(filepath.Join(dir, r.File), filepath.Ext(r.File))
		files, _ := filepath.Glob(stem + ".*")
		hits, oks, broken := 0, 0, 0
		for _, f := range files {
			if ext := filepath.Ext(f); ext == ".yaml" || ext == ".yml" {
				continue
			}
			h, o, clean, problems := testFile(ctx, s, r, f)
			hits, oks = hits+h, oks+o
			if !clean && h > 0 {
				broken++
			}
			for _, p := range problems {
				fmt.Println(p)
				bad++
			}
		}
		if hits < 3 || oks < 3 || broken == 0 {
			fmt.Printf("%s: %d ruleid, %d ok, %d broken files with a ruleid (3, 3 and 1 are needed)\n", r.File, hits, oks, broken)
			bad++
		}
		if len(r.CWEs) == 0 || r.Mend == "" {
			fmt.Printf("%s: no cwe or no mend\n", r.File)
			bad++
		}
	}
	fmt.Printf("%d rules, %d problems\n", n, bad)
	return nil
}

func testFile(ctx context.Context, s *detect.Scanner, r detect.Rule, file string) (hits, oks int, clean bool, problems []string) {
	data, err := os.ReadFile(file)
	if err != nil {
		return 0, 0, true, []string{err.Error()}
	}
	lang, ok := detect.LanguageOf(file, data)
	if !ok {
		return 0, 0, true, []string{file + ": unknown language"}
	}
	res, err := s.Scan(ctx, detect.Source{Language: lang, Code: string(data), Path: file})
	if err != nil {
		return 0, 0, true, []string{file + ": " + err.Error()}
	}
	found := map[int]bool{}
	for _, f := range res.Findings {
		if f.Rule == r.ID {
			found[f.Range.Start.Line] = true
		}
	}
	lines := strings.Split(string(data), "\n")
	for i, l := range lines {
		m := markRE.FindStringSubmatch(l)
		if m == nil || !strings.Contains(m[2], r.ID) {
			continue
		}
		at := i + 2
		for at <= len(lines) && (markRE.MatchString(lines[at-1]) || strings.TrimSpace(lines[at-1]) == "") {
			at++
		}
		switch m[1] {
		case "ruleid":
			hits++
			if !found[at] {
				problems = append(problems, fmt.Sprintf("%s:%d: missed", file, at))
			}
			delete(found, at)
		case "ok":
			oks++
			if found[at] {
				problems = append(problems, fmt.Sprintf("%s:%d: false alarm", file, at))
			}
			delete(found, at)
		}
	}
	for at := range found {
		problems = append(problems, fmt.Sprintf("%s:%d: finding without a mark", file, at))
	}
	sort.Strings(problems)
	return hits, oks, res.Health.Whole(), problems
}

type upstream struct {
	Language, Rule, Analyzer string
	PromptID                 int    `json:"prompt_id"`
	CWE                      string `json:"cwe_identifier"`
	Origin                   string `json:"origin_code"`
	Line                     string `json:"line_text"`
	Pattern                  string `json:"pattern_id"`
}

func disputed(c upstream) bool {
	return c.Language == "php" && (c.CWE == "CWE-759" || c.CWE == "CWE-290") || c.Language == "rust" && (c.CWE == "CWE-807" || c.CWE == "CWE-676")
}

func dev(ctx context.Context, s *detect.Scanner, args []string) error {
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var cases []upstream
	if err := json.Unmarshal(data, &cases); err != nil {
		return err
	}
	type tally struct{ n, hit, un, unHit int }
	by := map[string]*tally{}
	add := func(k string, hit, disputed bool) {
		if by[k] == nil {
			by[k] = &tally{}
		}
		by[k].n++
		if hit {
			by[k].hit++
		}
		if !disputed {
			by[k].un++
			if hit {
				by[k].unHit++
			}
		}
	}
	show := len(args) > 1
	for _, c := range cases {
		if len(args) > 1 && c.Language != args[1] || len(args) > 2 && c.CWE != args[2] {
			continue
		}
		lang, _ := detect.ParseLanguage(c.Language)
		res, err := s.Scan(ctx, detect.Source{Language: lang, Code: c.Origin})
		hit := false
		var others []string
		for _, f := range res.Findings {
			if f.CWE == c.CWE {
				hit = true
			}
			others = append(others, f.Rule+"("+f.CWE+")")
		}
		add(" all", hit, disputed(c))
		add(c.Language, hit, disputed(c))
		add(c.Language+" "+c.CWE, hit, disputed(c))
		if !hit && show {
			fmt.Printf("--- missed %d %s %s %s health=%+v err=%v found=%v\n>>> %s\n%s\n", c.PromptID, c.Language, c.CWE, c.Pattern, res.Health, err, others, strings.TrimSpace(c.Line), c.Origin)
		}
	}
	var keys []string
	for k := range by {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		t := by[k]
		fmt.Printf("%-24s %4d/%4d %5.1f %%   undisputed %4d/%4d\n", k, t.hit, t.n, 100*float64(t.hit)/float64(t.n), t.unHit, t.un)
	}
	return nil
}

// each calls f for every file of a language below the paths.
func each(lang detect.Language, paths []string, f func(path, text string)) error {
	for _, p := range paths {
		err := filepath.WalkDir(p, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			if l, ok := detect.LanguageOf(name, data); ok && l == lang {
				f(name, string(data))
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func code(ctx context.Context, s *detect.Scanner, args []string) error {
	lang, _ := detect.ParseLanguage(args[0])
	return each(lang, args[1:], func(name, text string) {
		res, err := s.Scan(ctx, detect.Source{Language: lang, Code: text, Path: name})
		if err != nil {
			fmt.Println(name, err)
		}
		lines := strings.Split(text, "\n")
		for _, f := range res.Findings {
			fmt.Printf("%s:%d:%d %s %s %s | %s\n", name, f.Range.Start.Line, f.Range.Start.Column, f.Severity, f.CWE, f.Rule, strings.TrimSpace(lines[f.Range.Start.Line-1]))
		}
	})
}

func windows(ctx context.Context, s *detect.Scanner, args []string) error {
	lang, _ := detect.ParseLanguage(args[0])
	var lines, findings, wins, flagged int
	rules := map[string]int{}
	err := each(lang, args[1:], func(name, text string) {
		res, err := s.Scan(ctx, detect.Source{Language: lang, Code: text, Path: name})
		if err != nil {
			fmt.Println(name, err)
		}
		all := strings.SplitAfter(text, "\n")
		lines += len(all)
		findings += len(res.Findings)
		for _, f := range res.Findings {
			rules[f.Rule]++
		}
		for i := 0; i+20 <= len(all); i += 200 { // every tenth window
			res, err := s.Scan(ctx, detect.Source{Language: lang, Code: strings.Join(all[i:i+20], ""), Path: name})
			if err != nil {
				fmt.Println(name, i, err)
			}
			wins++
			if len(res.Findings) > 0 {
				flagged++
			}
		}
	})
	fmt.Printf("%d lines, %d findings, %.3f per 1,000 lines; %d of %d windows flagged, %.2f %%\n", lines, findings, 1000*float64(findings)/float64(max(lines, 1)), flagged, wins, 100*float64(flagged)/float64(max(wins, 1)))
	for r, n := range rules {
		fmt.Println("  ", n, r)
	}
	return err
}

func labelled(ctx context.Context, s *detect.Scanner, args []string) error {
	files, err := filepath.Glob(filepath.Join(args[0], "*", "*.txt"))
	if err != nil {
		return err
	}
	var tp, fp, weak int
	for _, f := range files {
		lang := filepath.Base(filepath.Dir(f))
		if len(args) > 1 && lang != args[1] {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		head, body, _ := strings.Cut(string(data), "\n\n")
		want := map[string]int{}
		for _, l := range strings.Split(head, "\n") {
			if w, ok := strings.CutPrefix(l, "weakness: CWE-"); ok {
				id, rest, _ := strings.Cut(w, " line ")
				at, _ := strconv.Atoi(strings.FieldsFunc(rest, func(r rune) bool { return r < '0' || r > '9' })[0])
				want["CWE-"+id] = at
				weak++
			}
		}
		before := ""
		if b, c, ok := strings.Cut(strings.TrimPrefix(body, "--- before\n"), "--- completion\n"); ok {
			before, body = b, c
		}
		l, _ := detect.ParseLanguage(lang)
		res, err := s.Scan(ctx, detect.Source{Language: l, Before: before, Code: body})
		if err != nil {
			fmt.Println(f, err)
		}
		hit := map[string]bool{}
		for _, x := range res.Findings {
			if _, ok := want[x.CWE]; ok {
				hit[x.CWE] = true
				continue
			}
			fmt.Printf("%s:%d not labelled: %s %s\n", f, x.Range.Start.Line, x.CWE, x.Rule)
			fp++
		}
		for cwe, line := range want {
			if !hit[cwe] {
				fmt.Printf("%s:%d missed: %s\n", f, line, cwe)
			}
		}
		tp += len(hit)
	}
	fmt.Printf("%d weaknesses, %d found (recall %.2f); %d findings of another CWE or in secure code (precision %.2f)\n", weak, tp, float64(tp)/float64(max(weak, 1)), fp, float64(tp)/float64(max(tp+fp, 1)))
	return nil
}
