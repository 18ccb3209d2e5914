package mine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider"
)

// Model answers requests; *provider.Policy is one.
type Model interface {
	Generate(ctx context.Context, r provider.Request) (eval.Answer, error)
}

// Asker has a model put cases into words. Its answers are kept, so that the same
// cases need no second call.
type Asker struct {
	Model  Model
	Target eval.Target
	Prompt string // with {language} and {code}
	Again  string // what is said after an answer that is no good, with {flaw}
	Dir    string // where answers are kept
	// Offline uses kept answers alone.
	Offline bool
	// Jobs is how many cases are asked for at once.
	Jobs int
}

// AskReport counts how requests in words came about.
type AskReport struct {
	Template int // made by the template, no model being asked
	Model    int // the model's words
	Rejected int // the model's words were no good twice; the template's are taken
	Unasked  int // the model could not be asked; the template's are taken
	Calls    int // answers that were not kept from before
}

// describe gives each case its request in words.
func (o Options) describe(ctx context.Context, list []*candidate) (AskReport, error) {
	var report AskReport
	for _, c := range list {
		c.Ask = template(c)
	}
	if o.Asker == nil {
		report.Template = len(list)
		return report, nil
	}
	var mu sync.Mutex
	g, inner := errgroup.WithContext(ctx)
	g.SetLimit(max(1, o.Asker.Jobs))
	for i, c := range list {
		g.Go(func() error {
			o.progress(i, len(list), "words for "+c.Name)
			one, err := o.Asker.ask(inner, c)
			mu.Lock()
			defer mu.Unlock()
			report.add(one)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return report, fmt.Errorf("ask %s: %w", o.Asker.Target.Name, err)
	}
	return report, nil
}

func (r *AskReport) add(o AskReport) {
	r.Model += o.Model
	r.Rejected += o.Rejected
	r.Unasked += o.Unasked
	r.Calls += o.Calls
}

// ask asks once, and once more when the answer is no good. An error means that the
// model is not to be asked any more.
func (a *Asker) ask(ctx context.Context, c *candidate) (AskReport, error) {
	var report AskReport
	messages := []eval.Message{{Role: eval.User, Content: strings.NewReplacer("{language}", languageTitle(c.Language), "{code}", c.Code()).Replace(a.Prompt)}}
	for range 2 {
		text, called, err := a.answer(ctx, c, messages)
		if called {
			report.Calls++
		}
		switch {
		case errors.Is(err, provider.ErrTargetStopped), errors.Is(err, provider.ErrBudget), ctx.Err() != nil:
			return report, err
		case err != nil:
			report.Unasked++
			return report, nil //nolint:nilerr // counted; the template serves in its place
		}
		text = strings.Join(strings.Fields(strings.Trim(strings.TrimSpace(text), `"`)), " ")
		flaw := askFlaw(c.Case, text)
		if flaw == "" {
			c.Ask = text
			report.Model++
			return report, nil
		}
		messages = append(messages, eval.Message{Role: eval.Assistant, Content: text}, eval.Message{Role: eval.User, Content: strings.ReplaceAll(a.Again, "{flaw}", flaw)})
	}
	report.Rejected++
	return report, nil
}

// kept is an answer on disk.
type kept struct {
	Text string `json:"text"`
}

var errOffline = errors.New("the model's answer is not kept from before")

// answer is the model's answer, from disk when it was given before.
func (a *Asker) answer(ctx context.Context, c *candidate, messages []eval.Message) (text string, called bool, err error) {
	r := provider.Request{Target: a.Target, Messages: messages, CaseName: c.Name, CaseHash: eval.HashJSON([]any{c.Name, messages})}
	file := filepath.Join(a.Dir, r.Identity()+".json")
	var k kept
	if data, err := os.ReadFile(file); err == nil && json.Unmarshal(data, &k) == nil {
		return k.Text, false, nil
	}
	if a.Offline {
		return "", false, errOffline
	}
	answer, err := a.Model.Generate(ctx, r)
	if err != nil {
		return "", true, fmt.Errorf("ask: %w", err)
	}
	data, err := json.Marshal(kept{answer.Text})
	if err != nil {
		return "", true, fmt.Errorf("keep the answer: %w", err)
	}
	return answer.Text, true, writeWhole(file, data)
}

// writeWhole writes a file so that nobody ever sees half of it.
func writeWhole(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(file), ".part-*")
	if err != nil {
		return fmt.Errorf("write: %w", err)
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Close())
	if err == nil {
		err = os.Rename(f.Name(), file)
	}
	if err != nil {
		return fmt.Errorf("write: %w", errors.Join(err, os.Remove(f.Name())))
	}
	return nil
}
