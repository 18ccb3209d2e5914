package oracle

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Transcript is what one check asked of one candidate and what was seen, in
// order. It is all that a verdict needs.
type Transcript struct {
	Version int     `json:"v"`
	Check   string  `json:"check"`
	Events  []Event `json:"events"`
	// Confirmed says that the check was run a second time alone and decided the
	// same, because time, memory or a wall limit had decided.
	Confirmed bool `json:"confirmed,omitempty"`
	// Limits is what the candidate was held to, for people.
	Limits string `json:"limits,omitempty"`
}

// Event is one question and its answer.
type Event struct {
	Ask json.RawMessage `json:"ask"`
	Saw json.RawMessage `json:"saw"`
	// CPU is the processor time that a call took, in microseconds: evidence for
	// people, not seen by the oracle.
	CPU int64 `json:"cpu_us,omitempty"`
}

const transcriptVersion = 1

// Recorder passes questions to another source and writes the transcript.
type Recorder struct {
	Source     Source
	Transcript Transcript
}

// NewRecorder records what a check asks of src.
func NewRecorder(src Source, check string) *Recorder {
	return &Recorder{Source: src, Transcript: Transcript{Version: transcriptVersion, Check: check}}
}

// Do implements Source.
func (r *Recorder) Do(ctx context.Context, a Ask) (Saw, error) {
	ask, err := json.Marshal(a)
	if err != nil {
		return Saw{}, fmt.Errorf("record a question: %w", err)
	}
	saw, err := r.Source.Do(ctx, a)
	if err != nil {
		return Saw{}, err
	}
	data, err := json.Marshal(saw)
	if err != nil {
		return Saw{}, fmt.Errorf("record an answer: %w", err)
	}
	r.Transcript.Events = append(r.Transcript.Events, Event{Ask: ask, Saw: data, CPU: saw.CPU.Microseconds()})
	return saw, nil
}

// Replayer answers from a transcript.
type Replayer struct {
	transcript *Transcript
	next       int
}

// Replay makes a source of a transcript. It is used for one run of one check.
func (t *Transcript) Replay() *Replayer { return &Replayer{transcript: t} }

// Do implements Source. A question that is not the next of the transcript is
// ErrDiverged.
func (r *Replayer) Do(ctx context.Context, a Ask) (Saw, error) {
	if err := ctx.Err(); err != nil {
		return Saw{}, err
	}
	ask, err := json.Marshal(a)
	if err != nil {
		return Saw{}, fmt.Errorf("replay a question: %w", err)
	}
	if r.next >= len(r.transcript.Events) || !bytes.Equal(r.transcript.Events[r.next].Ask, ask) {
		return Saw{}, ErrDiverged
	}
	e := r.transcript.Events[r.next]
	r.next++
	var saw Saw
	if err := json.Unmarshal(e.Saw, &saw); err != nil {
		return Saw{}, fmt.Errorf("replay an answer: %w", err)
	}
	return saw, nil
}

// Parse reads the JSON form of a transcript. It is strict: another version, or
// anything unknown, is an error.
func Parse(data []byte) (*Transcript, error) {
	var t Transcript
	if err := strict(data, &t); err != nil {
		return nil, fmt.Errorf("decode transcript: %w", err)
	}
	return &t, t.Validate()
}

// Validate checks a transcript that was decoded as part of something else.
func (t *Transcript) Validate() error {
	if t.Version != transcriptVersion {
		return fmt.Errorf("decode transcript: version %d is not %d", t.Version, transcriptVersion)
	}
	for i, e := range t.Events {
		if err := strict(e.Saw, new(Saw)); err != nil {
			return fmt.Errorf("decode transcript: event %d: %w", i, err)
		}
		if len(e.Ask) == 0 {
			return fmt.Errorf("decode transcript: event %d asks nothing", i)
		}
	}
	return nil
}

func strict(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("something follows it")
	}
	return nil
}
