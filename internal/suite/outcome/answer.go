package outcome

import (
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/suite"
	"example.com/plumb/internal/suite/outcome/task"
)

// choose finds the code in an answer. Without any the outcome says why.
func choose(t *task.Task, l lang.Language, c eval.Case, a eval.Answer) (code, choice string, o eval.Outcome, reason string) {
	_, rest, found := strings.Cut(a.Text, "```")
	if found {
		_, rest, _ = strings.Cut(rest, "\n")
		code, _, _ = strings.Cut(rest, "```")
		return code, "the first block", eval.Scored, ""
	}
	if l.Defines(a.Text, t.Fns[0].Name) {
		return a.Text, "the whole answer", eval.Scored, ""
	}
	if a.Finish == eval.FinishLength {
		return "", "", eval.Invalid, suite.ReasonCut
	}
	return "", "", eval.Invalid, suite.ReasonProse
}
