package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/plumb/detect"
)

// cleanTable: findings in well-known libraries, which are taken for good code.
func cleanTable(ctx context.Context, b *bytes.Buffer, s scanners, folder string) error {
	fmt.Fprintf(b, "\n### Well-known libraries\n\n")
	if folder == "" {
		fmt.Fprintf(b, "Not measured: the libraries were not at hand.\n")
		return nil
	}
	fmt.Fprintf(b, "Findings per 1,000 lines, and 20-line windows flagged (one in ten, drawn at random with a fixed seed), in the packages of content/recipes/clean.yaml. Tests, examples, generated and minified code are left out, as `plumb mine` leaves them out. \"Undisputed\" leaves out PHP CWE-759 and 290, Rust CWE-807 and 676.\n\n")
	fmt.Fprintf(b, "| language | lines | findings per 1,000, default | per 1,000, cyberseceval undisputed | windows, default | windows, cyberseceval undisputed |\n|---|---|---|---|---|---|\n")
	var all cleanCount
	for _, l := range detect.Languages() {
		var c cleanCount
		err := filepath.WalkDir(filepath.Join(folder, string(l)), func(name string, d fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil || d.IsDir() {
				return err
			}
			data, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			if lang, ok := detect.LanguageOf(name, data); !ok || lang != l {
				return nil
			}
			rel, err := filepath.Rel(filepath.Join(folder, string(l)), name)
			if err != nil {
				return err
			}
			return c.file(ctx, s, l, filepath.ToSlash(rel), string(data))
		})
		if err != nil {
			return err
		}
		if c.lines > 0 {
			c.row(b, string(l))
			all.join(c)
		}
	}
	all.row(b, "all")
	return nil
}

// cleanCount is what was counted: default first, then cyberseceval undisputed.
type cleanCount struct {
	lines    int
	findings [2]int
	windows  [2]tally
	skipped  int
}

func (c *cleanCount) join(o cleanCount) {
	c.lines += o.lines
	c.skipped += o.skipped
	for i := range 2 {
		c.findings[i] += o.findings[i]
		c.windows[i].parts = append(c.windows[i].parts, o.windows[i].parts...)
	}
}

func (c *cleanCount) row(b *bytes.Buffer, name string) {
	per := func(n int) float64 { return 1000 * float64(n) / float64(max(c.lines, 1)) }
	fmt.Fprintf(b, "| %s | %d | %d, %.3f | %d, %.3f | %s | %s |\n", name, c.lines, c.findings[0], per(c.findings[0]), c.findings[1], per(c.findings[1]), &c.windows[0], &c.windows[1])
}

func (c *cleanCount) file(ctx context.Context, s scanners, l detect.Language, name, text string) error {
	lines := strings.SplitAfter(text, "\n")
	c.lines += len(lines)
	for i, scanner := range []*detect.Scanner{s.def, s.all} {
		n, err := count(ctx, scanner, detect.Source{Language: l, Path: name, Code: text})
		if errors.Is(err, detect.ErrEffort) || errors.Is(err, detect.ErrTooLarge) {
			c.skipped++
			break
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		c.findings[i] += n
	}
	seed := rand.New(rand.NewPCG(uint64(len(text)), 20))
	for range len(lines) / 200 {
		at := seed.IntN(max(len(lines)-20, 1))
		window := strings.Join(lines[at:min(at+20, len(lines))], "")
		for i, scanner := range []*detect.Scanner{s.def, s.all} {
			n, err := count(ctx, scanner, detect.Source{Language: l, Path: name, Code: window})
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			c.windows[i].add(name, n > 0)
		}
	}
	return nil
}

// count counts findings, the disputed kinds left out.
func count(ctx context.Context, s *detect.Scanner, src detect.Source) (int, error) {
	res, err := s.Scan(ctx, src)
	if err != nil {
		return 0, err
	}
	disputed := func(f detect.Finding) bool {
		return upstreamCase{Language: string(src.Language), CWE: f.CWE}.disputed()
	}
	return len(slices.DeleteFunc(res.Findings, disputed)), nil
}
