package outcome

import (
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/extract"
	"example.com/plumb/internal/suite/outcome/task"
)

// choose finds the code in an answer; without any its outcome says why. A base
// model's continuation is put behind the stub that it was given.
func choose(t *task.Task, l lang.Language, c eval.Case, a eval.Answer) extract.Choice {
	in := extract.Answer{Text: a.Text, Files: a.Files, Cut: a.Finish == eval.FinishLength}
	for _, f := range t.Fns {
		in.Functions = append(in.Functions, f.Name)
	}
	if c.Completion != "" {
		return extract.Completion(l, c.Completion, in)
	}
	return extract.Find(l, in)
}
