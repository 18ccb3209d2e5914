package provider

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/option"

	"example.com/plumb/internal/eval"
)

const (
	anthropicBase = "https://api.anthropic.com/"
	// anthropicMaxTokens is sent when the plan names no limit: the interface
	// wants one, and asks for streaming above about 20,000.
	anthropicMaxTokens = 8192
)

// anthropicProvider asks the Messages interface over the official SDK.
type anthropicProvider struct {
	target  eval.Target
	secrets secrets
	*transport

	messages anthropic.MessageService
}

var _ Provider = (*anthropicProvider)(nil)

func newAnthropic(t eval.Target, o Options) (Provider, error) {
	if t.Params.Seed != nil {
		return nil, noSuchParam(t, "seed")
	}
	opts, tr, err := anthropicService(t, o)
	if err != nil {
		return nil, err
	}
	return &anthropicProvider{target: t, secrets: tr.secrets, transport: tr, messages: anthropic.NewMessageService(opts...)}, nil
}

func noSuchParam(t eval.Target, name string) *eval.Fault {
	who := t.Provider
	if t.API != "" {
		who += "'s " + t.API + " interface"
	}
	return &eval.Fault{Text: fmt.Sprintf("%s has no parameter %s (target %s)", who, name, t.Name), Hint: "leave " + name + " out for this target"}
}

// anthropicService makes the options of an SDK service that tries once.
func anthropicService(t eval.Target, o Options) ([]option.RequestOption, *transport, error) {
	s := t.BaseURL
	if s == "" {
		s = anthropicBase
	}
	base, err := parseBase(s)
	if err != nil {
		return nil, nil, err
	}
	key := o.Getenv("ANTHROPIC_API_KEY")
	if key == "" && t.BaseURL == "" {
		return nil, nil, noKey(base.Host, "ANTHROPIC_API_KEY")
	}
	tr := newTransport(o.MaxConns, newSecrets(key))
	opts := []option.RequestOption{
		option.WithBaseURL(s),
		option.WithHTTPClient(tr),
		option.WithMaxRetries(0),
		option.WithRequestTimeout(24 * time.Hour), // ours is the time-out of the attempt
	}
	if key != "" {
		opts = append(opts, option.WithAPIKey(key))
	}
	return opts, tr, nil
}

func noKey(host string, names ...string) *eval.Fault {
	hint := "export " + names[0]
	for _, n := range names[1:] {
		hint += " or " + n
	}
	return &eval.Fault{Text: "no key for " + host + " in the environment", Hint: hint}
}

func (p *anthropicProvider) params(r Request) anthropic.MessageNewParams {
	q := r.Target.Params
	out := anthropic.MessageNewParams{Model: p.target.Model, MaxTokens: anthropicMaxTokens, StopSequences: q.Stop}
	if q.MaxTokens > 0 {
		out.MaxTokens = int64(q.MaxTokens)
	}
	if q.Temperature != nil {
		out.Temperature = anthropic.Float(*q.Temperature)
	}
	if q.TopP != nil {
		out.TopP = anthropic.Float(*q.TopP)
	}
	if n, err := strconv.ParseInt(q.ReasoningEffort, 10, 64); err == nil {
		out.Thinking = anthropic.ThinkingConfigParamOfEnabled(n)
	} else if q.ReasoningEffort != "" {
		out.OutputConfig.Effort = anthropic.OutputConfigEffort(q.ReasoningEffort)
	}
	for _, m := range r.Messages {
		switch m.Role {
		case eval.System:
			out.System = append(out.System, anthropic.TextBlockParam{Text: m.Content})
		case eval.Assistant:
			out.Messages = append(out.Messages, anthropic.NewAssistantMessage(anthropic.NewTextBlock(m.Content)))
		default:
			out.Messages = append(out.Messages, anthropic.NewUserMessage(anthropic.NewTextBlock(m.Content)))
		}
	}
	return out
}

// Generate asks once.
func (p *anthropicProvider) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if r.Completion != "" {
		return eval.Answer{}, noCompletions("anthropic")
	}
	xctx, x := withExchange(ctx)
	var sent *http.Response
	_, err := p.messages.New(xctx, p.params(r), option.WithResponseBodyInto(&sent))
	return conclude(ctx, x, err, p.secrets, decodeMessage)
}

func noCompletions(provider string) *Error {
	return &Error{Kind: Permanent, Text: provider + " has no plain completions interface", Hint: "use another variant than complete for this target"}
}

func decodeMessage(body []byte) (eval.Answer, error) {
	var b struct {
		Type       string    `json:"type"`
		Model      string    `json:"model"`
		StopReason string    `json:"stop_reason"`
		Error      *apiError `json:"error"`
		Content    *[]struct {
			Type     string `json:"type"`
			Text     string `json:"text"`
			Thinking string `json:"thinking"`
		} `json:"content"`
		Usage *struct {
			Input      int64 `json:"input_tokens"`
			CacheRead  int64 `json:"cache_read_input_tokens"`
			CacheWrite int64 `json:"cache_creation_input_tokens"`
			Output     int64 `json:"output_tokens"`
			Details    struct {
				Thinking int64 `json:"thinking_tokens"`
			} `json:"output_tokens_details"`
		} `json:"usage"`
	}
	if err := json.Unmarshal(body, &b); err != nil {
		return eval.Answer{}, malformed(err)
	}
	switch {
	case b.Error != nil:
		return answerOrError(*b.Error)
	case b.Content == nil:
		return eval.Answer{}, missing("content")
	}
	a := eval.Answer{Model: b.Model, Finish: anthropicFinish(b.StopReason)}
	if u := b.Usage; u != nil {
		a.Usage = eval.Usage{Input: u.Input + u.CacheRead + u.CacheWrite, Output: u.Output, Reasoning: u.Details.Thinking, Known: true}
	}
	for _, c := range *b.Content {
		if c.Type == "text" {
			a.Text += c.Text
		}
		a.Reasoning = join(a.Reasoning, c.Thinking)
	}
	thought, text := splitThinking(a.Text)
	a.Reasoning, a.Text = join(a.Reasoning, thought), text
	return a, nil
}

func anthropicFinish(s string) eval.Finish {
	switch s {
	case "end_turn", "stop_sequence":
		return eval.FinishStop
	case "max_tokens", "model_context_window_exceeded":
		return eval.FinishLength
	case "refusal":
		return eval.FinishRefusal
	}
	return eval.FinishOther
}
