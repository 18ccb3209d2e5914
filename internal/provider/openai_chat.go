package provider

import (
	"encoding/json"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/packages/param"

	"example.com/plumb/internal/eval"
)

func (p *openAI) chatParams(r Request) openai.ChatCompletionNewParams {
	q := r.Target.Params
	out := openai.ChatCompletionNewParams{Model: p.target.Model, Messages: make([]openai.ChatCompletionMessageParamUnion, 0, len(r.Messages))}
	for _, m := range r.Messages {
		switch m.Role {
		case eval.System:
			out.Messages = append(out.Messages, openai.SystemMessage(m.Content))
		case eval.Assistant:
			out.Messages = append(out.Messages, openai.AssistantMessage(m.Content))
		default:
			out.Messages = append(out.Messages, openai.UserMessage(m.Content))
		}
	}
	out.Temperature, out.TopP, out.Seed = opt(q.Temperature), opt(q.TopP), opt(q.Seed)
	if q.MaxTokens > 0 && p.own() {
		out.MaxCompletionTokens = param.NewOpt(int64(q.MaxTokens))
	} else if q.MaxTokens > 0 {
		out.MaxTokens = param.NewOpt(int64(q.MaxTokens))
	}
	if len(q.Stop) > 0 {
		out.Stop.OfStringArray = q.Stop
	}
	out.ReasoningEffort = openai.ReasoningEffort(q.ReasoningEffort)
	return out
}

// opt makes the SDK's optional value of ours.
func opt[T comparable](v *T) param.Opt[T] {
	if v == nil {
		return param.Opt[T]{}
	}
	return param.NewOpt(*v)
}

// chatBody is what we read of a chat completion, with the additions of the
// servers that copy it: reasoning_content (vLLM, llama.cpp, DeepSeek),
// reasoning (OpenRouter), error inside a 200 (OpenRouter).
type chatBody struct {
	Model   string        `json:"model"`
	Choices *[]chatChoice `json:"choices"`
	Usage   *openAIUsage  `json:"usage"`
	Error   *apiError     `json:"error"`
}

type chatChoice struct {
	FinishReason string    `json:"finish_reason"`
	Error        *apiError `json:"error"`
	Message      struct {
		Content          flexText `json:"content"`
		Refusal          string   `json:"refusal"`
		ReasoningContent string   `json:"reasoning_content"`
		Reasoning        flexText `json:"reasoning"`
	} `json:"message"`
}

type openAIUsage struct {
	PromptTokens     int64 `json:"prompt_tokens"`
	CompletionTokens int64 `json:"completion_tokens"`
	Details          struct {
		ReasoningTokens int64 `json:"reasoning_tokens"`
	} `json:"completion_tokens_details"`
}

func (u *openAIUsage) usage() eval.Usage {
	if u == nil {
		return eval.Usage{}
	}
	return eval.Usage{Input: u.PromptTokens, Output: u.CompletionTokens, Reasoning: u.Details.ReasoningTokens, Known: true}
}

func decodeChat(body []byte) (eval.Answer, error) {
	var b chatBody
	if err := json.Unmarshal(body, &b); err != nil {
		return eval.Answer{}, malformed(err)
	}
	switch {
	case b.Error != nil:
		return answerOrError(*b.Error)
	case b.Choices == nil:
		return eval.Answer{}, missing("choices")
	}
	a := eval.Answer{Model: b.Model, Usage: b.Usage.usage(), Finish: eval.FinishOther}
	if len(*b.Choices) == 0 {
		return a, nil // the server had nothing to say: an empty answer
	}
	c := (*b.Choices)[0]
	if c.Error != nil {
		return answerOrError(*c.Error)
	}
	var thought string
	thought, a.Text = splitThinking(string(c.Message.Content))
	a.Reasoning = join(c.Message.ReasoningContent, thought)
	if a.Reasoning == "" {
		a.Reasoning = string(c.Message.Reasoning)
	}
	a.Finish = openAIFinish(c.FinishReason)
	if c.Message.Refusal != "" {
		a.Finish = eval.FinishRefusal
		if a.Text == "" {
			a.Text = c.Message.Refusal
		}
	}
	return a, nil
}

func openAIFinish(s string) eval.Finish {
	switch s {
	case "stop", "eos", "end_turn", "stop_sequence":
		return eval.FinishStop
	case "length", "max_tokens", "max_output_tokens":
		return eval.FinishLength
	case "content_filter":
		return eval.FinishFilter
	case "refusal":
		return eval.FinishRefusal
	}
	return eval.FinishOther
}
