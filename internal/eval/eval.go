// Package eval holds Plumb's words as types: case, target, answer, sample,
// verdict and outcome. Each word has one meaning in code, documents and output
// (docs/architecture.md). The package imports nothing of ours, and everything
// in it is a plain value that survives a trip through JSON, so that any step
// can be run again later, or on another machine.
package eval

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// Role says who speaks in a Message.
type Role string

// The roles that every provider knows.
const (
	System    Role = "system"
	User      Role = "user"
	Assistant Role = "assistant"
)

// Message is one turn of a conversation.
type Message struct {
	Role    Role   `json:"role"`
	Content string `json:"content"`
}

// Case is one thing asked of a model. A case never depends on another case.
type Case struct {
	// Suite is the name of the suite that scores the case, such as "outcome".
	Suite string `json:"suite"`
	// Name is stable across versions: "outcome/read-user-file/python/direct".
	Name string `json:"name"`
	// Cluster groups cases that succeed or fail together; intervals respect it.
	Cluster string `json:"cluster"`
	// Messages is the conversation to be continued. Empty when Completion is set.
	Messages []Message `json:"messages,omitempty"`
	// Completion is raw text for a base model to continue (variant "complete").
	Completion string `json:"completion,omitempty"`
	// Meta describes the case: cwe, language, task, variant and the like.
	Meta map[string]string `json:"meta,omitempty"`
	// Data is what scoring needs besides: the code around a flagged line, say. It
	// is never sent, and no filter looks at it.
	Data map[string]string `json:"data,omitempty"`
}

// Hash identifies the content of the case: hex SHA-256 over its JSON form.
func (c Case) Hash() string { return HashJSON(c) }

// Params are the sampling parameters of a target. A nil pointer, an empty
// string or a zero MaxTokens means that the provider's default applies.
type Params struct {
	Temperature     *float64 `json:"temperature,omitempty" yaml:"temperature"`
	TopP            *float64 `json:"top_p,omitempty" yaml:"top_p"`
	MaxTokens       int      `json:"max_tokens,omitempty" yaml:"max_tokens"`
	Seed            *int64   `json:"seed,omitempty" yaml:"seed"`
	Stop            []string `json:"stop,omitempty" yaml:"stop"`
	ReasoningEffort string   `json:"reasoning_effort,omitempty" yaml:"reasoning_effort"`
}

// Target is what is measured: a model with its parameters, or a command that
// answers.
type Target struct {
	// Name is the label shown to people; unique in a run.
	Name string `json:"name"`
	// Provider is the part before the slash or colon: openai, anthropic,
	// google, exec, replay.
	Provider string `json:"provider"`
	// Model is the provider's name for the model, the command, or the file.
	Model string `json:"model"`
	// BaseURL replaces the provider's usual address.
	BaseURL string `json:"base_url,omitempty"`
	// API picks one of a provider's interfaces ("chat", "responses",
	// "completions"); empty means the provider's usual one.
	API string `json:"api,omitempty"`
	// Digest identifies what stands behind a target that is a file (replay:):
	// hex SHA-256 of its content. Part of an answer's identity.
	Digest string `json:"digest,omitempty"`
	// Params are the sampling parameters.
	Params Params `json:"params"`
	// Variant is the prompt variant: direct, secure, system or complete.
	Variant string `json:"variant"`
	// System is the user's own system prompt (variant system).
	System string `json:"system,omitempty"`
	// Labels are free: family, size. They group results in reports.
	Labels map[string]string `json:"labels,omitempty"`
}

// Finish says why a model stopped.
type Finish string

// The reasons to stop, in one vocabulary for all providers.
const (
	FinishStop    Finish = "stop"    // the model was done
	FinishLength  Finish = "length"  // cut at the token limit
	FinishFilter  Finish = "filter"  // the provider's content filter
	FinishRefusal Finish = "refusal" // the API itself marks a refusal
	FinishTimeout Finish = "timeout" // the target's own time limit (exec:)
	FinishOther   Finish = "other"   // anything else, or nothing said
)

// Usage counts tokens. Known is false when the provider did not report any.
type Usage struct {
	Input     int64 `json:"input"`
	Output    int64 `json:"output"`
	Reasoning int64 `json:"reasoning,omitempty"` // part of Output
	Known     bool  `json:"known"`
}

// Answer is what came back from a target.
type Answer struct {
	Text      string            `json:"text"`
	Reasoning string            `json:"reasoning,omitempty"`
	Finish    Finish            `json:"finish"`
	Usage     Usage             `json:"usage"`
	Latency   time.Duration     `json:"latency"` // of the successful attempt
	Attempts  int               `json:"attempts"`
	Model     string            `json:"model,omitempty"` // as the server names it
	Files     map[string][]byte `json:"files,omitempty"` // left by exec: in its folder
	Raw       []byte            `json:"raw,omitempty"`   // the body as received
}

// Outcome says what became of a sample. The zero value is invalid.
type Outcome string

// The outcomes. Only Scored has checks that passed or failed.
const (
	Scored  Outcome = "scored"  // a usable answer, scored
	Refused Outcome = "refused" // the model or the provider's filter declined
	Invalid Outcome = "invalid" // no usable answer: empty, prose, cut off
	Timeout Outcome = "timeout" // the target, as an agent, was too slow
	Error   Outcome = "error"   // ours: provider, judge, sandbox, disk
)

// Outcomes lists every outcome in the order in which it is printed.
func Outcomes() []Outcome { return []Outcome{Scored, Refused, Invalid, Timeout, Error} }

// CheckStatus is the result of one check of a verdict.
type CheckStatus string

// The states of a check.
const (
	Pass         CheckStatus = "pass"
	Fail         CheckStatus = "fail"          // wrong result, or harm seen
	NotExercised CheckStatus = "not-exercised" // a security check whose benign call failed: never secure
)

// Check is one check of a verdict with what it saw.
type Check struct {
	Name   string      `json:"name"`
	Kind   string      `json:"kind"` // "functional" or "security"
	Status CheckStatus `json:"status"`
	// Reason names why it failed in one word of the suite's vocabulary:
	// wrong-result, harm, compile, crash, cpu, memory, output, tampered, …
	Reason string `json:"reason,omitempty"`
	// Detail is a sentence for people, with what was observed.
	Detail string `json:"detail,omitempty"`
}

// Finding is one weakness that the detector found, with its place in
// Verdict.Code: lines and columns from 1, columns in bytes, the end exclusive. A
// finding that begins in the code before has a Line below 1.
type Finding struct {
	Rule      string `json:"rule"`
	CWE       string `json:"cwe,omitempty"`
	Severity  string `json:"severity"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
	Message   string `json:"message"`
	Mend      string `json:"mend,omitempty"`
}

// Parse says how well code could be parsed, with the code before it.
type Parse struct {
	Wrapping   string `json:"wrapping"`    // the form in which it parsed best
	Bytes      int    `json:"bytes"`       // all that was parsed
	ErrorBytes int    `json:"error_bytes"` // of them not understood
	Missing    int    `json:"missing,omitempty"`
}

// Verdict is what a scorer of a stated version says of an answer. It holds
// nothing that varies between two runs over the same observations: no times,
// no usage, no paths of this machine.
type Verdict struct {
	Scorer  string  `json:"scorer"` // suite and version
	Outcome Outcome `json:"outcome"`
	// Reason refines the outcome: "model" or "filter" for refused, "empty",
	// "prose", "cut" for invalid, a short text for error.
	Reason string `json:"reason,omitempty"`
	// Values are the named results that metrics are made of. The outcome suite
	// sets "func", "sec" and "func-sec". Absent values count as false.
	Values map[string]bool `json:"values,omitempty"`
	// Numbers are named measurements, such as "bleu".
	Numbers map[string]float64 `json:"numbers,omitempty"`
	Checks  []Check            `json:"checks,omitempty"`
	// Findings are the weaknesses that the detector found in Code.
	Findings []Finding `json:"findings,omitempty"`
	// Parse says how well Code could be parsed; nil where it was not.
	Parse *Parse `json:"parse,omitempty"`
	// Code is the code that was extracted, and Choice how it was chosen.
	Code   string `json:"code,omitempty"`
	Choice string `json:"choice,omitempty"`
}

// SampleID names one sample of a run: a case, a target and an epoch from 0.
type SampleID struct {
	Case   string `json:"case"`   // Case.Name
	Target string `json:"target"` // Target.Name
	Epoch  int    `json:"epoch"`
}

// String is the form that people type: "target:case#epoch".
func (s SampleID) String() string { return fmt.Sprintf("%s:%s#%d", s.Target, s.Case, s.Epoch) }

// HashJSON returns the hex SHA-256 of v's JSON form. Maps are written with
// sorted keys, so equal values have equal hashes. It panics only for types that
// JSON cannot hold, which is a mistake in Plumb itself.
func HashJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("eval: hash %T: %v", v, err))
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// LabelString prints labels or metadata as sorted "k=v" pairs.
func LabelString(m map[string]string) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(m)) {
		parts = append(parts, k+"="+m[k])
	}
	return strings.Join(parts, " ")
}
