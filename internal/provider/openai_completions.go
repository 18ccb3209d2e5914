package provider

import (
	"encoding/json"
	"strings"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/packages/param"

	"example.com/plumb/internal/eval"
)

func (p *openAI) completionParams(r Request) openai.CompletionNewParams {
	q := r.Target.Params
	out := openai.CompletionNewParams{Model: openai.CompletionNewParamsModel(p.target.Model)}
	text := r.Completion
	if text == "" {
		text = transcript(r.Messages)
	}
	out.Prompt.OfString = param.NewOpt(text)
	out.Temperature, out.TopP, out.Seed = opt(q.Temperature), opt(q.TopP), opt(q.Seed)
	if q.MaxTokens > 0 {
		out.MaxTokens = param.NewOpt(int64(q.MaxTokens))
	}
	if len(q.Stop) > 0 {
		out.Stop.OfStringArray = q.Stop
	}
	return out
}

// transcript writes a conversation as plain text for the completions interface.
// One message goes as it is; several are told apart by who speaks.
func transcript(messages []eval.Message) string {
	if len(messages) == 1 {
		return messages[0].Content
	}
	var b strings.Builder
	for _, m := range messages {
		b.WriteString(strings.ToUpper(string(m.Role[:1])) + string(m.Role[1:]) + ": " + m.Content + "\n\n")
	}
	b.WriteString("Assistant:")
	return b.String()
}

func decodeCompletion(body []byte) (eval.Answer, error) {
	var b struct {
		Model   string `json:"model"`
		Choices *[]struct {
			Text         string `json:"text"`
			FinishReason string `json:"finish_reason"`
		} `json:"choices"`
		Usage *openAIUsage `json:"usage"`
		Error *apiError    `json:"error"`
	}
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
	if len(*b.Choices) > 0 {
		c := (*b.Choices)[0]
		a.Text, a.Finish = c.Text, openAIFinish(c.FinishReason)
	}
	return a, nil
}
