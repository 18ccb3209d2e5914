package engine

import (
	"sync"
	"time"

	"example.com/plumb/internal/eval"
)

// Kind says what happened.
type Kind string

// The kinds of event, with the fields that they set besides Time and Run.
const (
	RunStarted     Kind = "run-started"     // Targets
	SampleAnswered Kind = "sample-answered" // Sample, Answer
	SampleFailed   Kind = "sample-failed"   // Sample, Text
	SampleScored   Kind = "sample-scored"   // Sample, Outcome, Text (the reason), Values
	TargetStopped  Kind = "target-stopped"  // Target, Text
	Tick           Kind = "tick"            // Targets
	RunEnded       Kind = "run-ended"       // Targets, Summary
)

// Event is something that happened, to be drawn by a terminal or written as a line
// of JSON.
type Event struct {
	Kind    Kind            `json:"event"`
	Time    time.Time       `json:"time"`
	Run     string          `json:"run"`
	Target  string          `json:"target,omitempty"`
	Sample  *eval.SampleID  `json:"sample,omitempty"`
	Answer  *Facts          `json:"answer,omitempty"`
	Outcome eval.Outcome    `json:"outcome,omitempty"`
	Values  map[string]bool `json:"values,omitempty"`
	Text    string          `json:"text,omitempty"`
	Targets []Progress      `json:"targets,omitempty"`
	Summary *Summary        `json:"summary,omitempty"`
}

// Facts are the figures of an answer.
type Facts struct {
	Finish    eval.Finish `json:"finish"`
	Usage     eval.Usage  `json:"usage"`
	LatencyMS int64       `json:"latency_ms"`
	Attempts  int         `json:"attempts"`
}

func factsOf(a eval.Answer) *Facts {
	return &Facts{Finish: a.Finish, Usage: a.Usage, LatencyMS: a.Latency.Milliseconds(), Attempts: a.Attempts}
}

// events hands events on one at a time.
type events struct {
	sink func(Event)
	run  string
	mu   sync.Mutex
}

func (e *events) emit(ev Event) {
	if e.sink == nil {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	ev.Time, ev.Run = time.Now(), e.run
	e.sink(ev)
}
