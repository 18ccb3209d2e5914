package detect

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/plumb/detect/internal/ast"
	"example.com/plumb/detect/internal/match"
	"example.com/plumb/internal/syntax"
)

// Options make a Scanner.
type Options struct {
	// Rules to apply.
	Rules *Rules
	// Profile leaves rules out by severity. Empty means Default.
	Profile Profile
}

// Scanner applies rules to code. It is safe for concurrent use.
type Scanner struct {
	rules   *Rules
	profile Profile
}

// New makes a Scanner.
func New(opts Options) (*Scanner, error) {
	if opts.Profile == "" {
		opts.Profile = Default
	}
	if !slices.Contains(Profiles(), opts.Profile) {
		return nil, fmt.Errorf("there is no profile %q", opts.Profile)
	}
	if opts.Rules == nil {
		return nil, errors.New("a scanner needs rules")
	}
	return &Scanner{rules: opts.Rules, profile: opts.Profile}, nil
}

// Builtin returns a Scanner with the rules that come with Plumb.
func Builtin(p Profile) (*Scanner, error) {
	r, err := BuiltinRules()
	if err != nil {
		return nil, err
	}
	return New(Options{Rules: r, Profile: p})
}

// Version changes whenever findings could: a hash of matcher, rules and profile.
func (s *Scanner) Version() string { return s.rules.Hash()[:16] + "-" + string(s.profile) }

// Covers says whether any rule looks at a language.
func (s *Scanner) Covers(l Language) bool {
	return slices.ContainsFunc(s.rules.rules, func(r Rule) bool {
		return s.profile.Has(r.Severity) && (len(r.Languages) == 0 || slices.Contains(r.Languages, l))
	})
}

// Scan judges one source. An error (ErrLanguage, ErrTooLarge, ErrEffort, or the
// context's) means that the source was not judged.
func (s *Scanner) Scan(ctx context.Context, src Source) (Result, error) {
	if !slices.Contains(Languages(), src.Language) || !s.Covers(src.Language) {
		return Result{}, fmt.Errorf("%s: %w", src.Language, ErrLanguage)
	}
	ready := s.rules.language(src.Language)
	if ready.err != nil {
		return Result{}, fmt.Errorf("rules for %s: %w", src.Language, ready.err)
	}
	text := src.Before + src.Code
	if len(text) > MaxSize {
		return Result{}, ErrTooLarge
	}
	file, err := ready.front.Parse(text, ready.atoms)
	if errors.Is(err, syntax.ErrEffort) {
		return Result{}, fmt.Errorf("parse: %w", ErrEffort)
	}
	if err != nil {
		return Result{}, fmt.Errorf("parse: %w", err)
	}
	res := Result{Health: Health{Wrapping: file.Health.Wrapping, Bytes: len(text), ErrorBytes: file.Health.ErrorBytes, Missing: file.Health.Missing}}
	res.comments, res.from, res.known = file.Comments, file.Shift+len(src.Before), true
	res.Findings, err = s.findings(ctx, src, ready, file)
	if err != nil {
		return Result{}, err
	}
	return res, nil
}

func (s *Scanner) findings(ctx context.Context, src Source, ready *compiled, file *ast.Parsed) ([]Finding, error) {
	p := places{file: file, before: len(src.Before), size: len(src.Before) + len(src.Code)}
	var list []Finding
	text := match.NewFile(file)
	for _, a := range ready.rules {
		if !s.profile.Has(a.info.Severity) {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("scan: %w", err)
		}
		if !a.rule.Applies(src.Path) || !a.rule.Possible(text) {
			continue
		}
		hits, err := a.rule.Run(text, effort(file))
		if errors.Is(err, match.ErrEffort) {
			return nil, fmt.Errorf("rule %s: %w", a.info.ID, ErrEffort)
		}
		if err != nil {
			return nil, err
		}
		for _, h := range hits {
			if f, ok := p.finding(a.info, h); ok {
				list = append(list, f)
			}
		}
	}
	return tidy(list), nil
}

// effort is how many steps one rule may take on a text.
func effort(file *ast.Parsed) int64 { return 200_000 + 200*int64(file.Nodes) }

// tidy orders findings by place and drops repeated ones.
func tidy(list []Finding) []Finding {
	slices.SortStableFunc(list, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.Range.Start.Offset, b.Range.Start.Offset), cmp.Compare(a.Range.End.Offset, b.Range.End.Offset), strings.Compare(a.Rule, b.Rule),
		)
	})
	return slices.CompactFunc(list, func(a, b Finding) bool { return a.Rule == b.Rule && a.Range == b.Range })
}
