package outcome

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/suite/outcome/oracle"
)

// Judged is one answer with its checks and what was observed in each.
type Judged struct {
	Checks []eval.Check
	seen   *observed
}

// Judge runs code as an answer to a task, or replays what is known of it.
func (s *Suite) Judge(ctx context.Context, task, language, code string, seed int64) (Judged, error) {
	e, l, err := s.find(eval.Case{Name: task + "/" + language, Meta: map[string]string{"task": task, "language": language}})
	if err != nil {
		return Judged{}, err
	}
	j := &judgement{suite: s, memo: s.opts.Memo, entry: e, lang: l, code: code, seed: seed, wantSeen: true}
	checks, err := j.run(ctx)
	return Judged{Checks: checks, seen: j.seen}, err
}

// Transcript tells line by line what a check asked and saw.
func (j Judged) Transcript(check string) []string {
	if j.seen == nil || j.seen.Checks[check] == nil {
		return nil
	}
	var lines []string
	for _, e := range j.seen.Checks[check].Events {
		lines = append(lines, eventLine(e))
	}
	return lines
}

// eventLine is one event for people.
func eventLine(e oracle.Event) string {
	var ask struct {
		Op      string
		Process int
		Path    oracle.Text
		Fn      string
		Args    []json.RawMessage
		Call    int
	}
	if json.Unmarshal(e.Ask, &ask) != nil {
		return "?"
	}
	saw := clip(strings.TrimSuffix(strings.TrimPrefix(string(e.Saw), "{"), "}"))
	switch oracle.Op(ask.Op) {
	case oracle.OpCall:
		args := make([]string, len(ask.Args))
		for i, a := range ask.Args {
			args[i] = clip(string(a))
		}
		return fmt.Sprintf("%d: %s(%s) → %s [%d ms]", ask.Process, ask.Fn, strings.Join(args, ", "), saw, e.CPU/1000)
	case oracle.OpCPU:
		return fmt.Sprintf("%d: time of call %d → %s", ask.Process, ask.Call, saw)
	}
	return strings.TrimRight(fmt.Sprintf("%d: %s %s → %s", ask.Process, ask.Op, ask.Path, saw), " →")
}

func clip(s string) string {
	const most = 200
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + fmt.Sprintf("… (%d bytes)", len(s))
}
