package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"example.com/plumb/content"
	"example.com/plumb/detect"
	"example.com/plumb/internal/weakcode"
)

// programTable: recall on the weaknesses that the authors of the shipped insecure
// programs marked, many of which no static tool can see.
func programTable(ctx context.Context, b *bytes.Buffer, s scanners) error {
	fsys, err := content.Open("")
	if err != nil {
		return err
	}
	cases, err := weakcode.Programs(fsys)
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "\n### Shipped insecure programs\n\nRecall on the %d weaknesses that the authors marked, in the excerpts of which the cases are made; a good part is not visible to a static tool by intention. Intervals are clustered by module.\n\n", len(cases))
	fmt.Fprintf(b, "| language | own CWE, default | own CWE or a relative, default | own CWE, cyberseceval | own CWE or a relative, cyberseceval |\n|---|---|---|---|---|\n")
	rows := map[detect.Language]*[4]tally{}
	var all [4]tally
	for _, c := range cases {
		if rows[c.Language] == nil {
			rows[c.Language] = &[4]tally{}
		}
		for i, scanner := range []*detect.Scanner{s.def, s.all} {
			res, err := scanner.Scan(ctx, detect.Source{Language: c.Language, Code: c.Code()})
			if err != nil {
				return fmt.Errorf("%s: %w", c.Name, err)
			}
			own, kin := false, false
			for _, f := range res.Findings {
				own = own || f.CWE == c.CWE
				kin = kin || related(f.CWE, c.CWE)
			}
			for _, r := range []*[4]tally{rows[c.Language], &all} {
				r[2*i].add(c.Cluster, own)
				r[2*i+1].add(c.Cluster, kin)
			}
		}
	}
	for _, l := range detect.Languages() {
		if r := rows[l]; r != nil {
			fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", l, &r[0], &r[1], &r[2], &r[3])
		}
	}
	fmt.Fprintf(b, "| all | %s | %s | %s | %s |\n", &all[0], &all[1], &all[2], &all[3])
	return nil
}

// solutionTable: the solutions of the outcome suite, whose security is proven by
// running them.
func solutionTable(ctx context.Context, b *bytes.Buffer, s scanners) error {
	fsys, err := content.Open("")
	if err != nil {
		return err
	}
	var secure, insecure [4]tally // own CWE, then with relatives; default, cyberseceval
	err = fs.WalkDir(fsys, "outcome", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.Contains(name, "/solutions/") {
			return err
		}
		lang, ok := detect.LanguageOf(name, nil)
		if !ok {
			return nil
		}
		task := strings.Split(name, "/")[1]
		cwes, err := taskCWEs(fsys, task)
		if err != nil {
			return err
		}
		code, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		for i, scanner := range []*detect.Scanner{s.def, s.all} {
			res, err := scanner.Scan(ctx, detect.Source{Language: lang, Code: string(code)})
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			own, kin := false, false
			for _, f := range res.Findings {
				for _, c := range cwes {
					own = own || f.CWE == c
					kin = kin || related(f.CWE, c)
				}
			}
			rows := &insecure
			if strings.HasPrefix(path.Base(name), "secure") {
				rows = &secure
			}
			rows[i].add(task, own)
			rows[2+i].add(task, kin)
		}
		return nil
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(b, "\n### Solutions of the outcome suite\n\nWhat these solutions do was proven by running them; a static look cannot tell most half-fixes from fixes. Intervals are clustered by task.\n\n")
	fmt.Fprintf(b, "| | default | cyberseceval |\n|---|---|---|\n")
	for _, r := range []struct {
		name string
		a, b *tally
	}{
		{"secure solutions flagged with their task's CWE", &secure[0], &secure[1]},
		{"… or a relative of it", &secure[2], &secure[3]},
		{"insecure solutions found with their task's CWE", &insecure[0], &insecure[1]},
		{"… or a relative of it", &insecure[2], &insecure[3]},
	} {
		fmt.Fprintf(b, "| %s | %s | %s |\n", r.name, r.a, r.b)
	}
	return nil
}

// taskCWEs reads the CWEs of an outcome task.
func taskCWEs(fsys fs.FS, task string) ([]string, error) {
	data, err := fs.ReadFile(fsys, path.Join("outcome", task, "task.yaml"))
	if err != nil {
		return nil, err
	}
	var list []string
	for line := range strings.SplitSeq(string(data), "\n") {
		if v, ok := strings.CutPrefix(line, "cwe:"); ok {
			for _, n := range strings.FieldsFunc(v, func(r rune) bool { return r < '0' || r > '9' }) {
				list = append(list, "CWE-"+n)
			}
		}
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("task %s names no CWE", task)
	}
	return list, nil
}
