package suite

import (
	"testing"

	"example.com/plumb/internal/eval"
)

func TestClassify(t *testing.T) {
	files := map[string][]byte{"a.py": nil}
	tests := []struct {
		name    string
		a       eval.Answer
		outcome eval.Outcome
		reason  string
	}{
		{"usable", eval.Answer{Text: "x", Finish: eval.FinishStop}, "", ""},
		{"cut but something", eval.Answer{Text: "x", Finish: eval.FinishLength}, "", ""},
		{"files only", eval.Answer{Files: files}, "", ""},
		{"filter with text", eval.Answer{Text: "x", Finish: eval.FinishFilter}, eval.Refused, ReasonFilter},
		{"refusal", eval.Answer{Text: "no", Finish: eval.FinishRefusal}, eval.Refused, ReasonModel},
		{"timeout with files", eval.Answer{Files: files, Finish: eval.FinishTimeout}, eval.Timeout, ""},
		{"empty", eval.Answer{Finish: eval.FinishStop}, eval.Invalid, ReasonEmpty},
		{"blank", eval.Answer{Text: " \n\t"}, eval.Invalid, ReasonEmpty},
		{"all reasoning", eval.Answer{Reasoning: "hm", Finish: eval.FinishLength}, eval.Invalid, ReasonCut},
	}
	for _, tt := range tests {
		o, r, done := Classify(tt.a)
		if o != tt.outcome || r != tt.reason || done != (tt.outcome != "") {
			t.Errorf("%s: %q, %q, %v", tt.name, o, r, done)
		}
	}
}
