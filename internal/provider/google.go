package provider

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"google.golang.org/genai"

	"example.com/plumb/internal/eval"
)

const googleBase = "https://generativelanguage.googleapis.com/"

// googleProvider asks the Gemini interface over the official SDK.
type googleProvider struct {
	target  eval.Target
	secrets secrets
	*transport

	client *genai.Client
}

var _ Provider = (*googleProvider)(nil)

func newGoogle(t eval.Target, o Options) (Provider, error) {
	if s := t.Params.Seed; s != nil && (*s > math.MaxInt32 || *s < math.MinInt32) {
		return nil, &eval.Fault{Text: fmt.Sprintf("the seed %d is too large for google", *s), Hint: "give a seed below 2147483648"}
	}
	client, tr, err := googleClient(context.Background(), t, o)
	if err != nil {
		return nil, err
	}
	return &googleProvider{target: t, secrets: tr.secrets, transport: tr, client: client}, nil
}

func googleClient(ctx context.Context, t eval.Target, o Options) (*genai.Client, *transport, error) {
	s := t.BaseURL
	if s == "" {
		s = googleBase
	}
	base, err := parseBase(s)
	if err != nil {
		return nil, nil, err
	}
	key := o.Getenv("GEMINI_API_KEY")
	if key == "" {
		key = o.Getenv("GOOGLE_API_KEY")
	}
	if key == "" && t.BaseURL == "" {
		return nil, nil, noKey(base.Host, "GEMINI_API_KEY", "GOOGLE_API_KEY")
	}
	tr := newTransport(o.MaxConns, newSecrets(key))
	if key == "" {
		key = "none" // the SDK insists on one
	}
	client, err := genai.NewClient(ctx, &genai.ClientConfig{
		APIKey: key, Backend: genai.BackendGeminiAPI, HTTPClient: tr.client(),
		HTTPOptions: genai.HTTPOptions{BaseURL: s},
	})
	if err != nil {
		return nil, nil, &eval.Fault{Text: "the google client cannot be made: " + tr.secrets.line(err.Error())}
	}
	return client, tr, nil
}

// Generate asks once.
func (p *googleProvider) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	if r.Completion != "" {
		return eval.Answer{}, noCompletions("google")
	}
	contents, config := googleParams(r)
	xctx, x := withExchange(ctx)
	_, err := p.client.Models.GenerateContent(xctx, p.target.Model, contents, config)
	return conclude(ctx, x, err, p.secrets, decodeGemini)
}

func googleParams(r Request) ([]*genai.Content, *genai.GenerateContentConfig) {
	q := r.Target.Params
	config := &genai.GenerateContentConfig{
		MaxOutputTokens: int32(min(q.MaxTokens, math.MaxInt32)),
		StopSequences:   q.Stop,
		ThinkingConfig:  &genai.ThinkingConfig{IncludeThoughts: true},
	}
	if q.Temperature != nil {
		config.Temperature = genai.Ptr(float32(*q.Temperature))
	}
	if q.TopP != nil {
		config.TopP = genai.Ptr(float32(*q.TopP))
	}
	if q.Seed != nil {
		config.Seed = genai.Ptr(int32(*q.Seed))
	}
	if n, err := strconv.ParseInt(q.ReasoningEffort, 10, 32); err == nil {
		config.ThinkingConfig.ThinkingBudget = genai.Ptr(int32(n))
	} else if q.ReasoningEffort != "" {
		config.ThinkingConfig.ThinkingLevel = genai.ThinkingLevel(strings.ToUpper(q.ReasoningEffort))
	} else {
		config.ThinkingConfig = nil // models that do not think refuse it
	}
	var contents []*genai.Content
	for _, m := range r.Messages {
		switch m.Role {
		case eval.System:
			if config.SystemInstruction == nil {
				config.SystemInstruction = &genai.Content{}
			}
			config.SystemInstruction.Parts = append(config.SystemInstruction.Parts, &genai.Part{Text: m.Content})
		case eval.Assistant:
			contents = append(contents, genai.NewContentFromText(m.Content, genai.RoleModel))
		default:
			contents = append(contents, genai.NewContentFromText(m.Content, genai.RoleUser))
		}
	}
	return contents, config
}

type geminiBody struct {
	ModelVersion string    `json:"modelVersion"`
	Error        *apiError `json:"error"`
	Feedback     *struct {
		BlockReason string `json:"blockReason"`
	} `json:"promptFeedback"`
	Candidates *[]struct {
		FinishReason string `json:"finishReason"`
		Content      struct {
			Parts []struct {
				Text    string `json:"text"`
				Thought bool   `json:"thought"`
			} `json:"parts"`
		} `json:"content"`
	} `json:"candidates"`
	Usage *struct {
		Prompt     int64 `json:"promptTokenCount"`
		Candidates int64 `json:"candidatesTokenCount"`
		Thoughts   int64 `json:"thoughtsTokenCount"`
	} `json:"usageMetadata"`
}

func decodeGemini(body []byte) (eval.Answer, error) {
	var b geminiBody
	if err := json.Unmarshal(body, &b); err != nil {
		return eval.Answer{}, malformed(err)
	}
	a := eval.Answer{Model: b.ModelVersion, Finish: eval.FinishOther}
	if u := b.Usage; u != nil {
		a.Usage = eval.Usage{Input: u.Prompt, Output: u.Candidates + u.Thoughts, Reasoning: u.Thoughts, Known: true}
	}
	switch {
	case b.Error != nil:
		return answerOrError(*b.Error)
	case b.Feedback != nil && b.Feedback.BlockReason != "":
		a.Finish = eval.FinishFilter
		return a, nil
	case b.Candidates == nil:
		return eval.Answer{}, missing("candidates")
	case len(*b.Candidates) == 0:
		return a, nil
	}
	c := (*b.Candidates)[0]
	a.Finish = googleFinish(c.FinishReason)
	for _, part := range c.Content.Parts {
		if part.Thought {
			a.Reasoning += part.Text
		} else {
			a.Text += part.Text
		}
	}
	thought, text := splitThinking(a.Text)
	a.Reasoning, a.Text = join(a.Reasoning, thought), text
	return a, nil
}

func googleFinish(s string) eval.Finish {
	switch s {
	case "STOP":
		return eval.FinishStop
	case "MAX_TOKENS":
		return eval.FinishLength
	case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII":
		return eval.FinishFilter
	}
	return eval.FinishOther
}
