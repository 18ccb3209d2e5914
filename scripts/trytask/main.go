// Command trytask runs the solutions of one outcome task and prints what each
// check saw: the quick loop of somebody who writes a task.
//
//	go run ./scripts/trytask [-seed N] [-v] TASK [LANGUAGE [SOLUTION]]
//	go run ./scripts/trytask -lint TASK [LANGUAGE]
//
// It reads content/ from the working folder. `plumb lint` is the proof; this is
// for finding out why.
package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/buildcache"
	"example.com/plumb/internal/lang/c"
	"example.com/plumb/internal/lang/cpp"
	"example.com/plumb/internal/lang/golang"
	"example.com/plumb/internal/lang/javascript"
	"example.com/plumb/internal/lang/python"
	"example.com/plumb/internal/sandbox/bwrap"
	"example.com/plumb/internal/suite/outcome"
)

func main() {
	seed := flag.Int64("seed", 1, "seed of the payloads")
	verbose := flag.Bool("v", false, "print what was asked and seen in checks that do not pass, and what takes how long")
	lint := flag.Bool("lint", false, "prove the task, as plumb lint does")
	content := flag.String("content", "content", "content folder")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *content, *seed, *verbose, *lint, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, content string, seed int64, verbose, lint bool, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("usage: trytask [-seed N] [-v] TASK [LANGUAGE [SOLUTION]]")
	}
	args = append(args, "", "")
	home := buildcache.DefaultHome()
	fsys := os.DirFS(content)
	langs, err := languages(content, home)
	if err != nil {
		return err
	}
	runner, err := bwrap.New(ctx, bwrap.Options{})
	if err != nil {
		return err
	}
	defer runner.Close() //nolint:errcheck // the process ends here
	cache, err := buildcache.New(runner, buildcache.Options{Home: home})
	if err != nil {
		return err
	}
	level := slog.LevelWarn
	if verbose {
		level = slog.LevelDebug
	}
	s, err := outcome.NewTask(ctx, args[0], outcome.Options{
		Content: fsys, Languages: langs, Runner: runner, Builder: cache, CacheDir: filepath.Join(home, "cache"),
		Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level})),
	})
	if err != nil {
		return err
	}
	if lint {
		return prove(ctx, s, args[1])
	}
	t := s.Tasks()[0]
	for _, l := range t.Languages {
		if args[1] != "" && args[1] != l {
			continue
		}
		for _, sol := range t.Solutions[l] {
			if args[2] != "" && args[2] != sol.Name {
				continue
			}
			try(ctx, s, t.ID, l, sol.Name, sol.Code, seed, verbose)
			if ctx.Err() != nil {
				return ctx.Err()
			}
		}
	}
	return nil
}

// prove prints what lint finds.
func prove(ctx context.Context, s *outcome.Suite, language string) error {
	o := outcome.LintOptions{Progress: func(done, total int) { fmt.Fprintf(os.Stderr, "\r%d of %d ", done, total) }}
	if language != "" {
		o.Languages = []string{language}
	}
	findings, err := s.Lint(ctx, o)
	fmt.Fprintln(os.Stderr)
	for _, f := range findings {
		fmt.Println(f.Error(), f.Language, f.Solution)
	}
	return err
}

// try prints one solution: a line with its verdict, a line for each check that
// does not pass.
func try(ctx context.Context, s *outcome.Suite, task, language, name, code string, seed int64, verbose bool) {
	j, err := s.Judge(ctx, task, language, code, seed)
	fmt.Printf("%-11s %-28s ", language, name)
	if err != nil {
		fmt.Println("ERROR " + err.Error())
		return
	}
	v := outcome.Values(j.Checks)
	fmt.Printf("func %-5v sec %-5v\n", v["func"], v["sec"])
	for _, c := range j.Checks {
		if c.Status == eval.Pass {
			continue
		}
		fmt.Printf("    %-13s %s (%s): %s\n", c.Status, c.Name, c.Reason, strings.ReplaceAll(c.Detail, "\n", "\n        "))
		if verbose {
			for _, line := range j.Transcript(c.Name) {
				fmt.Println("        " + line)
			}
		}
	}
}

// languages are all, in the order of reports.
func languages(content, home string) ([]lang.Language, error) {
	fsys := os.DirFS(content)
	py, err := python.New(fsys, home)
	if err != nil {
		return nil, err
	}
	js, err := javascript.New(fsys, home)
	if err != nil {
		return nil, err
	}
	gol, err := golang.New(fsys, home)
	if err != nil {
		return nil, err
	}
	cc, err := c.New()
	if err != nil {
		return nil, err
	}
	cxx, err := cpp.New()
	if err != nil {
		return nil, err
	}
	return []lang.Language{py, js, gol, cc, cxx}, nil
}
