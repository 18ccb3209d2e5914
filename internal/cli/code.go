package cli

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/plan"
	"example.com/plumb/internal/suite/autocomplete"
	"example.com/plumb/internal/suite/instruct"
	"example.com/plumb/internal/weakcode"
)

// detector is the built-in detector. Its rules are compiled when first needed,
// since most commands need none.
type detector struct {
	profile detect.Profile
	load    func() (*detect.Scanner, error)
}

var _ weakcode.Scanner = detector{}

func newDetector(p detect.Profile) detector {
	return detector{p, sync.OnceValues(func() (*detect.Scanner, error) { return detect.Builtin(p) })}
}

// Scan implements weakcode.Scanner.
func (d detector) Scan(ctx context.Context, src detect.Source) (detect.Result, error) {
	s, err := d.load()
	if err != nil {
		return detect.Result{}, fmt.Errorf("load the detector: %w", err)
	}
	return s.Scan(ctx, src)
}

// Version implements weakcode.Scanner.
func (d detector) Version() string {
	s, err := d.load()
	if err != nil {
		return "none" // and no scan succeeds
	}
	return s.Version()
}

// judgeCode makes the suites whose answers the detector judges; nil cases are the
// shipped ones.
func (w *works) judgeCode(profile string, cases []weakcode.Case) error {
	w.detector = newDetector(cmp.Or(detect.Profile(profile), detect.Default))
	o := weakcode.Options{Content: w.content, Scanner: w.detector, Profile: w.detector.profile, Cases: cases}
	a, err := autocomplete.New(o)
	if err != nil {
		return usage(err)
	}
	i, err := instruct.New(o)
	if err != nil {
		return usage(err)
	}
	w.code = []*weakcode.Suite{a, i}
	return nil
}

// obey takes profile and cases of a frozen plan.
func (w *works) obey(p plan.Plan) error {
	if p.Profile == "" && len(p.Cases) == 0 {
		return nil
	}
	cases, err := readCases(p)
	if err != nil {
		return usage(err)
	}
	return w.judgeCode(p.Profile, cases)
}

// readCases reads the case files of a plan, all mistakes at once; nil when it
// names none.
func readCases(p plan.Plan) ([]weakcode.Case, error) {
	var cases []weakcode.Case
	var faults []error
	from := map[string]string{}
	for _, f := range p.Cases {
		data, err := os.ReadFile(f.Path)
		if err != nil {
			return nil, fmt.Errorf("read cases: %w", err)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != f.Digest {
			return nil, &eval.Fault{File: f.Path, Text: "the file has just changed", Hint: "run the command again"}
		}
		some, err := weakcode.Read(f.Path, bytes.NewReader(data))
		faults = append(faults, err)
		for _, c := range some {
			if other := from[c.Name]; other != "" {
				faults = append(faults, &eval.Fault{File: f.Path, Text: fmt.Sprintf("case %q is also in %s", c.Name, other), Hint: "give one a name of its own"})
				continue
			}
			from[c.Name] = f.Path
			cases = append(cases, c)
		}
	}
	if len(p.Cases) > 0 {
		for _, s := range p.Suites {
			has := slices.ContainsFunc(cases, func(c weakcode.Case) bool { return c.In(s.Name) })
			if slices.Contains(weakcode.Suites(), s.Name) && !has {
				faults = append(faults, &eval.Fault{File: p.Cases[0].Path, Text: "no case of the files is for suite " + s.Name, Hint: "leave the suite out, or name its cases"})
			}
		}
	}
	return cases, errors.Join(faults...)
}

// writeOriginals writes the code of the shipped cases as answers to replay.
func (w *works) writeOriginals(ctx context.Context, out io.Writer) error {
	for _, s := range w.code {
		if err := s.WriteOriginals(ctx, out); err != nil {
			return err
		}
	}
	return nil
}
