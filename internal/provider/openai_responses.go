package provider

import (
	"encoding/json"

	"github.com/openai/openai-go/v3/packages/param"
	"github.com/openai/openai-go/v3/responses"
	"github.com/openai/openai-go/v3/shared"

	"example.com/plumb/internal/eval"
)

func (p *openAI) responseParams(r Request) responses.ResponseNewParams {
	q := r.Target.Params
	out := responses.ResponseNewParams{Model: p.target.Model, Store: param.NewOpt(false)}
	var items responses.ResponseInputParam
	for _, m := range r.Messages {
		items = append(items, responses.ResponseInputItemParamOfMessage(m.Content, responses.EasyInputMessageRole(m.Role)))
	}
	out.Input.OfInputItemList = items
	out.Temperature, out.TopP = opt(q.Temperature), opt(q.TopP)
	if q.MaxTokens > 0 {
		out.MaxOutputTokens = param.NewOpt(int64(q.MaxTokens))
	}
	if q.ReasoningEffort != "" {
		out.Reasoning = shared.ReasoningParam{Effort: shared.ReasoningEffort(q.ReasoningEffort)}
	}
	return out
}

type responseBody struct {
	Model      string    `json:"model"`
	Status     string    `json:"status"`
	Error      *apiError `json:"error"`
	Incomplete struct {
		Reason string `json:"reason"`
	} `json:"incomplete_details"`
	Output *[]struct {
		Type    string `json:"type"`
		Content []struct {
			Type    string `json:"type"`
			Text    string `json:"text"`
			Refusal string `json:"refusal"`
		} `json:"content"`
		Summary []struct {
			Text string `json:"text"`
		} `json:"summary"`
	} `json:"output"`
	Usage *struct {
		Input   int64 `json:"input_tokens"`
		Output  int64 `json:"output_tokens"`
		Details struct {
			Reasoning int64 `json:"reasoning_tokens"`
		} `json:"output_tokens_details"`
	} `json:"usage"`
}

func decodeResponse(body []byte) (eval.Answer, error) {
	var b responseBody
	if err := json.Unmarshal(body, &b); err != nil {
		return eval.Answer{}, malformed(err)
	}
	switch {
	case b.Error != nil:
		return answerOrError(*b.Error)
	case b.Output == nil:
		return eval.Answer{}, missing("output")
	}
	a := eval.Answer{Model: b.Model, Finish: responseFinish(b)}
	if u := b.Usage; u != nil {
		a.Usage = eval.Usage{Input: u.Input, Output: u.Output, Reasoning: u.Details.Reasoning, Known: true}
	}
	for _, item := range *b.Output {
		for _, s := range item.Summary {
			a.Reasoning = join(a.Reasoning, s.Text)
		}
		for _, c := range item.Content {
			switch c.Type {
			case "refusal":
				a.Finish = eval.FinishRefusal
				a.Text += c.Refusal
			case "reasoning_text":
				a.Reasoning = join(a.Reasoning, c.Text)
			default:
				a.Text += c.Text
			}
		}
	}
	thought, text := splitThinking(a.Text)
	a.Reasoning, a.Text = join(a.Reasoning, thought), text
	return a, nil
}

func responseFinish(b responseBody) eval.Finish {
	switch b.Status {
	case "completed", "":
		return eval.FinishStop
	case "incomplete":
		return openAIFinish(b.Incomplete.Reason)
	}
	return eval.FinishOther
}
