package suite

import (
	"strings"

	"example.com/plumb/internal/eval"
)

// The reasons that all suites share. Prose and a refusal in words are the suite's
// to find, since they depend on whether what was asked for is there.
const (
	ReasonFilter = "filter" // refused: the provider's content filter
	ReasonModel  = "model"  // refused: the model, marked by its interface or in words
	ReasonEmpty  = "empty"  // invalid: no text and no files
	ReasonCut    = "cut"    // invalid: cut by length before anything usable
	ReasonProse  = "prose"  // invalid: words where something else was asked for
)

// Classify decides what an answer alone decides, in the same way for every suite:
// refused by a filter or the interface, timed out, or empty. done is false when
// there is something to score.
func Classify(a eval.Answer) (outcome eval.Outcome, reason string, done bool) {
	switch a.Finish {
	case eval.FinishFilter:
		return eval.Refused, ReasonFilter, true
	case eval.FinishRefusal:
		return eval.Refused, ReasonModel, true
	case eval.FinishTimeout:
		return eval.Timeout, "", true
	}
	if strings.TrimSpace(a.Text) != "" || len(a.Files) > 0 {
		return "", "", false
	}
	if a.Finish == eval.FinishLength {
		return eval.Invalid, ReasonCut, true
	}
	return eval.Invalid, ReasonEmpty, true
}

// Scorer names what judges: the suite and its version. Verdicts carry it.
func Scorer(s Suite) string { return s.Name() + " " + s.Version() }
