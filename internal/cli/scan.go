package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"example.com/plumb/detect"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/scan"
	"example.com/plumb/internal/scan/draw"
)

type scanFlags struct {
	rules            ruleFlags
	profile, format  string
	output, failOn   string
	language         string
	include, exclude []string
	all, unsuppress  bool
	jobs             int
}

func (a *app) scanCommand() *cobra.Command {
	var o scanFlags
	c := &cobra.Command{
		Use:   "scan [PATH…|-]",
		Short: "Find weaknesses in source code",
		Long: `Find weaknesses in files, in folders (the present one unless PATH is given), or
with - in standard input. Folders are entered; what .gitignore names is left out,
and so are folders of dependencies such as node_modules, unless --all is given.

A comment suppresses findings on its line or the next one, if it gives a reason:
  plumb:ignore RULE-OR-CWE[, …] -- REASON

Exit code 1 means findings at or above --fail-on; 3 that a file could not be
judged; 7 that nothing was scanned: no source file was found, or none of a language
that a rule looks at; 8 that the scan failed.`,
		Example: `  plumb scan
  plumb scan --profile cyberseceval --format json src > findings.json
  git diff --name-only -z | xargs -0 plumb scan --fail-on warning
  plumb scan --language python - < answer.txt
  plumb scan --rules team-rules/ --no-builtin --format sarif --output plumb.sarif .`,
		RunE: func(c *cobra.Command, args []string) error { return a.scan(c.Context(), o, args) },
	}
	f := c.Flags()
	o.rules.add(f)
	f.StringVar(&o.profile, "profile", string(detect.Default), "default, or cyberseceval: advice too")
	f.StringVarP(&o.format, "format", "f", "text", "text, json, sarif or github")
	f.StringVarP(&o.output, "output", "o", "", "file to write (default standard output)")
	f.StringVar(&o.failOn, "fail-on", "error", "least severity that makes exit code 1: error, warning, advice or never")
	f.StringVarP(&o.language, "language", "l", "", "language of - and of named files; of folders, only files of it")
	f.StringArrayVar(&o.include, "include", nil, "scan only what the pattern matches (syntax of .gitignore)")
	f.StringArrayVar(&o.exclude, "exclude", nil, "leave out what the pattern matches")
	f.BoolVar(&o.all, "all", false, "scan ignored files and folders of dependencies too")
	f.BoolVar(&o.unsuppress, "no-suppress", false, "report what comments suppress, for code that you do not trust")
	f.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "files judged at once")
	return c
}

// check turns words into values; all that are wrong are reported.
func (o *scanFlags) check() (detect.Language, error) {
	var profiles []string
	for _, p := range detect.Profiles() {
		profiles = append(profiles, string(p))
	}
	lang, langErr := languageFlag(o.language)
	err := errors.Join(
		unknownNames("profile", []string{o.profile}, profiles),
		unknownNames("format", []string{o.format}, draw.Formats()),
		unknownNames("severity", []string{o.failOn}, []string{"error", "warning", "advice", "never"}),
		langErr,
	)
	if o.jobs < 1 {
		err = errors.Join(err, &eval.Fault{Text: fmt.Sprintf("--jobs is %d", o.jobs), Hint: "at least 1"})
	}
	return lang, err
}

// languageFlag reads the name of a language; "" is none.
func languageFlag(name string) (detect.Language, error) {
	if name == "" {
		return "", nil
	}
	lang, ok := detect.ParseLanguage(name)
	if ok {
		return lang, nil
	}
	var known []string
	for _, l := range detect.Languages() {
		known = append(known, string(l))
	}
	return "", eval.Unknown("language", name, known)
}

// scanHeap is the size from which the collector works harder: parsers keep memory
// beside it, and a scan of many languages stays under 300 MB.
const scanHeap = 180 << 20

func (a *app) scan(ctx context.Context, o scanFlags, paths []string) error {
	if os.Getenv("GOMEMLIMIT") == "" {
		defer debug.SetMemoryLimit(debug.SetMemoryLimit(scanHeap))
	}
	lang, err := o.check()
	if err != nil {
		return usage(err)
	}
	set, err := a.readRules(o.rules)
	if err != nil {
		return err
	}
	profile := detect.Profile(o.profile)
	detector, err := detect.New(detect.Options{Rules: set.rules, Profile: profile})
	if err != nil {
		return withCode(codeScanFailed, err)
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	progress, done := a.scanProgress()
	start := time.Now()
	report, err := scan.Run(ctx, detector, scan.Options{
		Paths: paths, Stdin: a.In, Language: lang, Include: o.include, Exclude: o.exclude,
		All: o.all, Unsuppressed: o.unsuppress, Jobs: o.jobs, Progress: progress,
	})
	done()
	if err != nil {
		return scanError(err)
	}
	drawn := draw.Scan{
		Report: report, Version: version(), Profile: profile, Hash: set.rules.Hash(), LeftOut: set.leftOut,
		Rules: slices.DeleteFunc(slices.Clone(set.rules.All()), func(r detect.Rule) bool { return !profile.Has(r.Severity) }),
	}
	if err := a.writeTo(o.output, func(w io.Writer) error { return a.drawScan(w, o, drawn) }); err != nil {
		return scanError(err)
	}
	a.scanEnd(o, drawn, time.Since(start))
	return scanCode(o.failOn, report)
}

// scanError keeps exit code 1 for findings.
func scanError(err error) error {
	if code := codeOf(err); code != codeFailed {
		return withCode(code, err)
	}
	return withCode(codeScanFailed, err)
}

func scanCode(failOn string, r *scan.Report) error {
	switch {
	case failOn != "never" && r.Worst(detect.Severity(failOn)) > 0:
		return &exitError{code: codeFailed}
	case r.Nothing() != "":
		return &exitError{code: codeNothing}
	case len(r.NotJudged) > 0:
		return &exitError{code: codeIncomplete}
	}
	return nil
}

func (a *app) drawScan(w io.Writer, o scanFlags, s draw.Scan) error {
	if o.format != "text" {
		return draw.Write(w, o.format, s)
	}
	width, terminal := isTerminal(w)
	if !terminal {
		width = 0
	}
	return draw.Text(w, s, terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb", width)
}

// scanEnd says on standard error what the findings do not: what was not judged,
// which comments suppress nothing, and how much was scanned.
func (a *app) scanEnd(o scanFlags, s draw.Scan, took time.Duration) {
	if o.format == "text" {
		for _, n := range s.NotJudged {
			fmt.Fprintln(a.Err, "plumb: "+printable(fmt.Sprintf("%s: not judged: %s", n.File, n.Detail)))
		}
		for _, f := range s.Warnings {
			fmt.Fprintln(a.Err, "plumb: "+printable(f.Error()))
		}
	}
	if why := s.Nothing(); why != "" {
		fmt.Fprintln(a.Err, "plumb: nothing was scanned: "+why)
	}
	fmt.Fprintln(a.Err, draw.Summary(s, took))
}

// scanProgress draws a line on a terminal once a scan takes longer than a second.
func (a *app) scanProgress() (progress func(done, total int), end func()) {
	if _, ok := isTerminal(a.Err); !ok {
		return nil, func() {}
	}
	var mu sync.Mutex
	last, drawn := time.Now().Add(time.Second), false
	return func(done, total int) {
			mu.Lock()
			defer mu.Unlock()
			if now := time.Now(); now.After(last) {
				last, drawn = now.Add(100*time.Millisecond), true
				fmt.Fprintf(a.Err, "\r\x1b[K%s %d/%d files", meter(done, total), done, total)
			}
		}, func() {
			if drawn {
				fmt.Fprint(a.Err, "\r\x1b[K")
			}
		}
}
