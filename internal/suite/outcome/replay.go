package outcome

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/suite/outcome/task"
)

// The kinds of shipped solution that WriteReplay writes.
const (
	KindSecure   = "secure"
	KindInsecure = "insecure"
)

// WriteReplay writes shipped solutions as answers that replay: reads, one JSON
// line a case: the first secure or insecure solution of each task and language,
// in every prompt variant that asks in words. A line without an epoch answers
// all epochs.
func (s *Suite) WriteReplay(w io.Writer, kind string) error {
	if kind != KindSecure && kind != KindInsecure {
		return unknown("kind of solution", kind, []string{KindSecure, KindInsecure})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, variant := range []string{Direct, Secure, System} {
		for _, e := range s.entries {
			for _, name := range e.task.Languages {
				sols := e.task.Solutions[name]
				i := slices.IndexFunc(sols, func(x task.Solution) bool { return x.Secure == (kind == KindSecure) })
				if i < 0 {
					continue
				}
				line := struct {
					Case string `json:"case"`
					Text string `json:"text"`
				}{caseName(e.task.ID, name, variant), fenced(s.langs[name], sols[i].Code)}
				if err := enc.Encode(line); err != nil {
					return fmt.Errorf("write answers: %w", err)
				}
			}
		}
	}
	return nil
}

// fenced is code as a model would answer it.
func fenced(l lang.Language, code string) string {
	return "```" + l.Fences()[0] + "\n" + strings.TrimRight(code, "\n") + "\n```\n"
}
