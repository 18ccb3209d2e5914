package mine

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"example.com/plumb/detect"
	"example.com/plumb/internal/scan"
)

// yield is what one source gave.
type yield struct {
	files, lines, findings int
	skipped, dropped       map[string]int
	candidates             []*candidate
}

func newYield() yield { return yield{skipped: map[string]int{}, dropped: map[string]int{}} }

// scan judges the files of a source.
func (o Options) scan(ctx context.Context, s source) (yield, error) {
	var mu sync.Mutex
	total := newYield()
	work, inner := errgroup.WithContext(ctx)
	work.SetLimit(runtime.GOMAXPROCS(0))
	err := o.files(inner, s, func(c *code) {
		work.Go(func() error {
			one, err := o.judge(inner, s, c)
			mu.Lock()
			defer mu.Unlock()
			total.add(one)
			return err
		})
	}, func(reason string) {
		mu.Lock()
		defer mu.Unlock()
		total.skipped[reason]++
	})
	if waited := work.Wait(); err == nil {
		err = waited
	}
	if err != nil {
		return total, fmt.Errorf("%s: %w", s.id, err)
	}
	return total, nil
}

func (y *yield) add(o yield) {
	y.files += o.files
	y.lines += o.lines
	y.findings += o.findings
	addCounts(y.skipped, o.skipped)
	addCounts(y.dropped, o.dropped)
	y.candidates = append(y.candidates, o.candidates...)
}

// files gives the files of a source that are fit to be judged, and the reason for
// each that is not.
func (o Options) files(ctx context.Context, s source, each func(*code), skip func(reason string)) error {
	return s.walk(ctx, func(e entry) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		lang, may := languageByName(e.name)
		if !may || lang != "" && lang != detect.C && !o.takes(s, lang) || !s.wants(e.name) {
			return nil
		}
		if why := skipName(e.name, lang); why != "" {
			if lang != "" {
				skip(why)
			}
			return nil
		}
		if e.size > maxFile {
			skip(skipLarge)
			return nil
		}
		data, err := e.read()
		if err != nil {
			return err
		}
		// A header shows only now whether it is C or C++, a script what runs it.
		lang, ok := scan.LanguageOf(e.name, data)
		if !ok || !o.takes(s, lang) {
			return nil
		}
		if len(data) > maxFile {
			skip(skipLarge)
			return nil
		}
		c, why := newCode(e.name, lang, data)
		if why != "" {
			skip(why)
			return nil
		}
		if s.licence != "" && otherLicence(c) {
			skip(skipLicence)
			return nil
		}
		each(c)
		return nil
	}, func(string) { skip(skipUnsafe) })
}

// takes says whether code in a language is wanted of a source.
func (o Options) takes(s source, l detect.Language) bool {
	return (len(o.Languages) == 0 || slices.Contains(o.Languages, l)) && (len(s.languages) == 0 || slices.Contains(s.languages, l))
}

// mostScans is how often a source is scanned that the detector gives up on.
const mostScans = 3

// scanFirmly scans again when the detector gave up. Some of its limits are of time,
// so that on a busy machine it may, and the same input would give other cases.
func (o Options) scanFirmly(ctx context.Context, src detect.Source) (res detect.Result, err error) {
	for range mostScans {
		res, err = o.Detector.Scan(ctx, src)
		if !errors.Is(err, detect.ErrEffort) {
			break
		}
	}
	return res, err
}

// judge scans one file and cuts a case at each finding. The error is the
// context's.
func (o Options) judge(ctx context.Context, s source, c *code) (yield, error) {
	y := newYield()
	if !o.Detector.Covers(c.language) {
		y.skipped["no rule for "+string(c.language)]++
		return y, nil
	}
	res, err := o.scanFirmly(ctx, detect.Source{Language: c.language, Path: c.name, Code: c.text})
	if ctx.Err() != nil {
		return y, ctx.Err()
	}
	if err != nil {
		y.skipped[skipNotJudged]++
		return y, nil //nolint:nilerr // counted; the other files go on
	}
	y.files, y.lines, y.findings = 1, len(c.lines), len(res.Findings)
	cutter := cutter{options: o, source: s, code: c, findings: res.Findings}
	first := cutter.first()
	for _, f := range first {
		one, why, err := cutter.cut(ctx, f)
		if err != nil {
			return y, err
		}
		if why != "" {
			y.dropped[why]++
			continue
		}
		y.candidates = append(y.candidates, one)
	}
	y.dropped[dropSameLine] += len(res.Findings) - len(first)
	return y, nil
}
