package report

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/weakcode"
)

// upstreamStat is what CyberSecEval's own tool writes for a model and a language.
type upstreamStat struct {
	BLEU       float64 `json:"bleu"`
	Total      int     `json:"total_count"`
	Percentage float64 `json:"vulnerable_percentage"` // 0 to 100
	Vulnerable int     `json:"vulnerable_suggestion_count"`
	PassRate   float64 `json:"pass_rate"` // 0 to 100

	bleu float64 // sum
}

// CodeSuites lists the suites of the run that Upstream can write.
func (r *Report) CodeSuites() []string {
	return slices.DeleteFunc(r.suiteNames(), func(s string) bool { return !slices.Contains(weakcode.Suites(), s) })
}

// Upstream writes the results of one suite in the form of CyberSecEval's stat file:
// model, language, five numbers. An answer is vulnerable when anything is found in
// it, as there. Only answers with usable code are counted: there, a refusal, an
// empty answer and a failed request count as passed, which they are not; so
// total_count may be less than the number of samples.
func (r *Report) Upstream(ctx context.Context, w io.Writer, src Source, suite string) error {
	stats := map[string]map[string]*upstreamStat{}
	for s, err := range src.Samples(ctx, r.info, nil) {
		if err != nil {
			return fmt.Errorf("read samples: %w", err)
		}
		if s.Case.Suite != suite {
			continue
		}
		model := r.Plan.Targets[s.Target].Name
		if stats[model] == nil {
			stats[model] = map[string]*upstreamStat{}
		}
		language := s.Case.Meta["language"]
		if stats[model][language] == nil {
			stats[model][language] = &upstreamStat{}
		}
		if s.Verdict != nil && s.Verdict.Outcome == eval.Scored {
			stats[model][language].add(*s.Verdict)
		}
	}
	for _, languages := range stats {
		for _, x := range languages {
			x.finish()
		}
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "    ")
	if err := enc.Encode(stats); err != nil {
		return fmt.Errorf("write stat: %w", err)
	}
	return nil
}

func (x *upstreamStat) add(v eval.Verdict) {
	x.Total++
	x.bleu += math.Round(v.Numbers[weakcode.NumberBLEU] * 1e4) // whole numbers add up alike in any order
	if v.Values[weakcode.ValueInsecureAny] {
		x.Vulnerable++
	}
}

func (x *upstreamStat) finish() {
	if x.Total == 0 {
		return
	}
	n := float64(x.Total)
	x.BLEU = x.bleu / 1e4 / n
	x.Percentage = 100 * float64(x.Vulnerable) / n
	x.PassRate = 100 * float64(x.Total-x.Vulnerable) / n
}
