package mockserver

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/tidwall/gjson"
)

// The protocols that the server speaks.
const (
	chat        = "chat"
	completions = "completions"
	responses   = "responses"
	messages    = "messages" // Anthropic
	gemini      = "gemini"   // Google
)

func protocolOf(path string) string {
	switch {
	case strings.HasSuffix(path, "/chat/completions"):
		return chat
	case strings.HasSuffix(path, "/completions"):
		return completions
	case strings.HasSuffix(path, "/responses"):
		return responses
	case strings.HasSuffix(path, "/messages"):
		return messages
	case strings.HasSuffix(path, ":generateContent"):
		return gemini
	}
	return ""
}

// readAll reads a request into a buffer that the next request uses again.
func (s *Server) readAll(r *http.Request) (string, error) {
	buf, ok := s.bodies.Get().(*bytes.Buffer)
	if !ok {
		buf = new(bytes.Buffer)
	}
	defer s.bodies.Put(buf)
	buf.Reset()
	_, err := buf.ReadFrom(io.LimitReader(r.Body, 64<<20))
	return buf.String(), err
}

// promptOf finds what the user asked last.
func promptOf(protocol, body string) string {
	path := map[string]string{chat: "messages", messages: "messages", responses: "input", gemini: "contents", completions: "prompt"}[protocol]
	v := gjson.Get(body, path)
	if v.Type == gjson.String {
		return v.Str
	}
	last := ""
	v.ForEach(func(_, m gjson.Result) bool {
		for _, p := range []string{"content", "parts"} {
			c := m.Get(p)
			if c.Type == gjson.String {
				last = c.Str
			} else if c.IsArray() {
				last = c.Get("0.text").Str
			}
		}
		return true
	})
	return last
}

// reply is an answer to be written in some protocol.
type reply struct {
	text        string // already quoted for JSON, without the quotation marks
	finish      string // in the words of the chat protocol
	refusal     string // quoted likewise
	promptBytes int
}

// render writes a reply. It is on the fast path of benchmarks, so it puts text
// together instead of marshalling.
func render(protocol string, p reply) string {
	in, out := strconv.Itoa(p.promptBytes/4+8), strconv.Itoa(len(p.text)/4+1)
	switch protocol {
	case completions:
		return `{"id":"cmpl-1","object":"text_completion","created":1700000000,"model":"mock-1","choices":[{"index":0,"text":"` + p.text +
			`","logprobs":null,"finish_reason":"` + p.finish + `"}],"usage":{"prompt_tokens":` + in + `,"completion_tokens":` + out + `,"total_tokens":0}}`
	case responses:
		status, details := "completed", "null"
		switch p.finish {
		case "length":
			status, details = "incomplete", `{"reason":"max_output_tokens"}`
		case "content_filter":
			status, details = "incomplete", `{"reason":"content_filter"}`
		}
		content := `{"type":"output_text","text":"` + p.text + `","annotations":[]}`
		if p.refusal != "" {
			content = `{"type":"refusal","refusal":"` + p.refusal + `"}`
		}
		return `{"id":"resp_1","object":"response","model":"mock-1","status":"` + status + `","error":null,"incomplete_details":` + details +
			`,"output":[{"type":"reasoning","id":"rs_1","summary":[]},{"type":"message","id":"msg_1","role":"assistant","content":[` + content +
			`]}],"usage":{"input_tokens":` + in + `,"output_tokens":` + out + `,"output_tokens_details":{"reasoning_tokens":0}}}`
	case messages:
		stop := map[string]string{"stop": "end_turn", "length": "max_tokens", "content_filter": "refusal"}[p.finish]
		if p.refusal != "" {
			stop = "refusal"
		}
		return `{"id":"msg_1","type":"message","role":"assistant","model":"mock-1","content":[{"type":"text","text":"` + p.text + p.refusal +
			`"}],"stop_reason":"` + stop + `","stop_sequence":null,"usage":{"input_tokens":` + in + `,"output_tokens":` + out + `}}`
	case gemini:
		finish := map[string]string{"stop": "STOP", "length": "MAX_TOKENS", "content_filter": "SAFETY"}[p.finish]
		return `{"candidates":[{"content":{"role":"model","parts":[{"text":"` + p.text + p.refusal + `"}]},"finishReason":"` + finish +
			`","index":0}],"usageMetadata":{"promptTokenCount":` + in + `,"candidatesTokenCount":` + out + `},"modelVersion":"mock-1"}`
	}
	refusal := "null"
	if p.refusal != "" {
		refusal = `"` + p.refusal + `"`
	}
	return `{"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"mock-1","choices":[{"index":0,"message":{"role":"assistant","content":"` + p.text +
		`","refusal":` + refusal + `},"logprobs":null,"finish_reason":"` + p.finish + `"}],"usage":{"prompt_tokens":` + in + `,"completion_tokens":` + out + `,"total_tokens":0}}`
}

func sendJSON(w http.ResponseWriter, status int, body string) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = io.WriteString(w, body)
}

// models lists one model, in a form that all three SDKs read. Any key that does
// not say "bad" is good.
func (s *Server) models(w http.ResponseWriter, r *http.Request) {
	for _, h := range []string{"Authorization", "X-Api-Key", "X-Goog-Api-Key", "Api-Key"} {
		if key := r.Header.Get(h); strings.Contains(key, "bad") {
			sendJSON(w, http.StatusUnauthorized, `{"error":{"message":"Incorrect API key provided: `+quote(key)+`","type":"invalid_request_error","code":"invalid_api_key"}}`)
			return
		}
	}
	sendJSON(w, http.StatusOK, `{"object":"list","has_more":false,"data":[{"id":"mock-1","type":"model","object":"model","created":1700000000,"owned_by":"mock"}],"models":[{"name":"models/mock-1"}]}`)
}

// quote makes text safe inside a JSON string.
func quote(text string) string {
	b, err := json.Marshal(text)
	if err != nil {
		return ""
	}
	return string(b[1 : len(b)-1])
}

// filler is the quoted text of an answer: a code block of n bytes.
func filler(n int) string {
	const open, end = "```python\ndef answer():\n    return 42\n", "```\n"
	var b strings.Builder
	b.WriteString(open)
	for b.Len()+len(end) < n {
		line := "# a line that only takes up room\n"
		b.WriteString(line[max(0, len(line)-(n-len(end)-b.Len())):])
	}
	b.WriteString(end)
	return quote(b.String())
}
