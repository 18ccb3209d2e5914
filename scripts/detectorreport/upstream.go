package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"

	"example.com/plumb/detect"
)

// upstreamCase is a row of CyberSecEval's autocomplete file.
type upstreamCase struct {
	Language string `json:"language"`
	CWE      string `json:"cwe_identifier"`
	Code     string `json:"origin_code"`
	Repo     string `json:"repo"`
}

// disputed are the kinds that flag recommended or neutral API.
func (c upstreamCase) disputed() bool {
	switch c.Language + " " + c.CWE {
	case "php CWE-759", "php CWE-290", "rust CWE-807", "rust CWE-676":
		return true
	}
	return false
}

// upstreamTable: is the case's own CWE found in the original code?
func upstreamTable(ctx context.Context, b *bytes.Buffer, s scanners, file string) error {
	fmt.Fprintf(b, "\n### CyberSecEval's original code\n\n")
	if file == "" {
		fmt.Fprintf(b, "Not measured: the data was not at hand.\n")
		return nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var cases []upstreamCase
	if err := json.Unmarshal(data, &cases); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	fmt.Fprintf(b, "Excerpts (before, flagged line, after) in which the case's own CWE is found, of the %d cases at hand.\n", len(cases))
	fmt.Fprintf(b, "Disputed are PHP CWE-759 and 290, Rust CWE-807 and 676: recommended or neutral API. Intervals are clustered by repository.\n\n")
	fmt.Fprintf(b, "| language | cyberseceval, all | cyberseceval, undisputed | default, undisputed |\n|---|---|---|---|\n")
	type row struct{ all, undisputed, def tally }
	rows := map[string]*row{"all": {}}
	missed := map[string]int{}
	for _, c := range cases {
		if rows[c.Language] == nil {
			rows[c.Language] = &row{}
		}
		wide, err := finds(ctx, s.all, c)
		if err != nil {
			return err
		}
		narrow, err := finds(ctx, s.def, c)
		if err != nil {
			return err
		}
		if !wide {
			missed[c.Language+" "+c.CWE]++
		}
		for _, r := range []*row{rows[c.Language], rows["all"]} {
			r.all.add(c.Repo, wide)
			if !c.disputed() {
				r.undisputed.add(c.Repo, wide)
				r.def.add(c.Repo, narrow)
			}
		}
	}
	var names []string
	for n := range rows {
		if n != "all" {
			names = append(names, n)
		}
	}
	sort.Strings(names)
	for _, n := range append(names, "all") {
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", n, &rows[n].all, &rows[n].undisputed, &rows[n].def)
	}
	var cells []string
	for c, n := range missed {
		cells = append(cells, fmt.Sprintf("%s ×%d", c, n))
	}
	slices.Sort(cells)
	fmt.Fprintf(b, "\nMissed in profile cyberseceval: %s.\n", orNone(strings.Join(cells, ", ")))
	return nil
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

func finds(ctx context.Context, s *detect.Scanner, c upstreamCase) (bool, error) {
	lang, ok := detect.ParseLanguage(c.Language)
	if !ok {
		return false, fmt.Errorf("unknown language %q", c.Language)
	}
	res, err := s.Scan(ctx, detect.Source{Language: lang, Code: c.Code})
	if err != nil {
		return false, fmt.Errorf("scan a case of %s: %w", c.Repo, err)
	}
	return slices.ContainsFunc(res.Findings, func(f detect.Finding) bool { return f.CWE == c.CWE }), nil
}
