package provider

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"example.com/plumb/internal/eval"
)

func TestParseModel(t *testing.T) {
	for in, want := range map[string]string{
		"openai/gpt-5-mini":         "openai|gpt-5-mini|",
		"openai/org/model:free":     "openai|org/model:free|",
		"anthropic/claude":          "anthropic|claude|",
		"exec:my agent --model a/b": "exec|my agent --model a/b|",
		"replay:/tmp/x.jsonl":       "replay|/tmp/x.jsonl|",
		"exec: ":                    `||model "exec: " names nothing after the colon (write exec:COMMAND)`,
		"gpt-5":                     `||model "gpt-5" has no provider (write PROVIDER/MODEL, exec:COMMAND or replay:FILE, such as openai/gpt-5-mini)`,
		"openia/gpt-5":              `||unknown provider "openia" (did you mean openai?)`,
		"gemini/pro":                `||unknown provider "gemini" (use google)`,
		"ollama/llama3":             `||unknown provider "ollama" (use openai with --base-url http://localhost:11434/v1)`,
		"mystery/m":                 `||unknown provider "mystery" (known are openai, anthropic, google, exec, replay; any OpenAI-compatible server works as openai/MODEL with --base-url)`,
		"openai/":                   `||model "openai/" has no provider (write PROVIDER/MODEL, exec:COMMAND or replay:FILE, such as openai/gpt-5-mini)`,
	} {
		p, m, err := ParseModel(in)
		got := p + "|" + m + "|"
		if err != nil {
			got += err.Error()
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}

func TestNewRefusesWhatCannotWork(t *testing.T) {
	seed := new(int64(1))
	for _, tt := range []struct {
		target eval.Target
		want   string
	}{
		{eval.Target{Provider: "openai", Model: "m"}, "no key for api.openai.com in the environment (export OPENAI_API_KEY)"},
		{eval.Target{Provider: "anthropic", Model: "m"}, "no key for api.anthropic.com in the environment (export ANTHROPIC_API_KEY)"},
		{eval.Target{Provider: "google", Model: "m"}, "no key for generativelanguage.googleapis.com in the environment (export GEMINI_API_KEY or GOOGLE_API_KEY)"},
		{eval.Target{Provider: "openai", Model: "m", BaseURL: "https://x.openai.azure.com"}, "no key for x.openai.azure.com in the environment (export AZURE_OPENAI_API_KEY or OPENAI_API_KEY)"},
		{eval.Target{Provider: "openai", Model: "m", BaseURL: "localhost:8080"}, "the base URL is not an http or https address (write it like http://localhost:8080/v1)"},
		{eval.Target{Provider: "openai", Model: "m", BaseURL: "http://me:pw@localhost/v1"}, "the base URL holds a user name or password (put the key into the environment instead)"},
		{eval.Target{Provider: "google", Model: "m", BaseURL: "http://localhost/?key=1"}, `the base URL holds the query parameter "key" (only api-version may be given there; keys belong into the environment)`},
		{eval.Target{Provider: "openai", Model: "m", API: "chatt"}, `unknown api "chatt" for provider openai (known are chat, responses, completions)`},
		{eval.Target{Provider: "openai"}, "no model is named for provider openai (write openai/gpt-5-mini)"},
		{eval.Target{Name: "t", Provider: "anthropic", Model: "m", Params: eval.Params{Seed: seed}}, "anthropic has no parameter seed (target t) (leave seed out for this target)"},
		{eval.Target{Name: "t", Provider: "openai", API: "responses", Model: "m", Params: eval.Params{Stop: []string{"x"}}}, "openai's responses interface has no parameter stop (target t) (leave stop out for this target)"},
		{eval.Target{Provider: "opneai", Model: "m"}, `unknown provider "opneai" (did you mean openai?)`},
		{eval.Target{Provider: "openai", Model: "m", BaseURL: "http://192.0.2.1:8000/v1"}, ""}, // a server of one's own needs no key
	} {
		p, err := New(tt.target, Options{Getenv: func(string) string { return "" }})
		got := ""
		if err != nil {
			got = err.Error()
		}
		if got != tt.want || (err != nil) != (p == nil) {
			t.Errorf("%+v: got %s, want %s", tt.target, got, tt.want)
		}
	}
}

func TestAzureAddress(t *testing.T) {
	for in, want := range map[string]string{
		"https://x.openai.azure.com":                               "https://x.openai.azure.com/openai/v1/",
		"https://x.openai.azure.com/?api-version=2024-10-21":       "https://x.openai.azure.com/openai/deployments/dep/?api-version=2024-10-21",
		"https://x.openai.azure.com/openai/v1":                     "https://x.openai.azure.com/openai/v1/",
		"https://x.openai.azure.com/openai/v1?api-version=preview": "https://x.openai.azure.com/openai/v1/?api-version=preview",
		"http://localhost:1/v1":                                    "http://localhost:1/v1/",
		"":                                                         "https://api.openai.com/v1/",
	} {
		u, err := openAIAddress(eval.Target{Model: "dep", BaseURL: in}, Options{Getenv: func(string) string { return "" }})
		if err != nil || u.String() != want {
			t.Errorf("%s: got %v %v, want %s", in, u, err, want)
		}
	}
}

func TestSplitThinking(t *testing.T) {
	for _, tt := range []struct{ in, reasoning, answer string }{
		{"plain", "", "plain"},
		{"<think>\na\n</think>\n\nb", "a", "b"},
		{" \n<thinking>a</thinking>b", "a", "b"},
		{"<think>cut off", "cut off", ""},
		{"no opening tag\n</think>\nb", "no opening tag", "b"},
		{"if s == \"</think>\":", "", "if s == \"</think>\":"},
		{"```\n<think>quoted</think>\n```", "", "```\n<think>quoted</think>\n```"},
		{"<think></think>b", "", "b"},
		{"", "", ""},
	} {
		if r, a := splitThinking(tt.in); r != tt.reasoning || a != tt.answer {
			t.Errorf("%q: got %q %q, want %q %q", tt.in, r, a, tt.reasoning, tt.answer)
		}
	}
}

func TestAPIErrors(t *testing.T) {
	for _, tt := range []struct {
		name   string
		status int
		body   string
		kind   Kind // "" is the content filter
		text   string
	}{
		{"openai, unsupported parameter", 400, `{"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}}`, Permanent, "leave out max_tokens"},
		{"anthropic, range", 400, `{"type":"error","error":{"type":"invalid_request_error","message":"temperature: range: 0..1, must be less"}}`, Permanent, "leave out temperature"},
		{"anthropic, both", 400, `{"type":"error","error":{"type":"invalid_request_error","message":"` + "`temperature` and `top_p`" + ` cannot both be specified; it is not supported"}}`, Permanent, "leave out temperature"},
		{"google, key", 400, `{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}`, Permanent, "key was not accepted"},
		{"google, thinking", 400, `[{"error":{"code":400,"message":"Unsupported thinking_level for this model","status":"INVALID_ARGUMENT"}}]`, Permanent, "leave out reasoning_effort"},
		{"vllm, detail", 422, `{"detail":[{"loc":["body","top_p"],"msg":"top_p must be in (0, 1]"}]}`, Permanent, "leave out top_p"},
		{"an English word is no parameter", 400, `{"error":{"message":"invalid input: please stop seeding","type":"invalid_request_error"}}`, Rejected, "please stop"},
		{"prompt too long", 400, `{"error":{"message":"prompt is too long: max_tokens must be lower"}}`, Rejected, ""},
		{"anthropic, credit", 400, `{"error":{"type":"invalid_request_error","message":"Your credit balance is too low"}}`, Permanent, "top it up"},
		{"anthropic, overloaded", 529, `{"error":{"type":"overloaded_error","message":"Overloaded"}}`, Throttled, "Overloaded"},
		{"openrouter, moderation", 403, `{"error":{"code":403,"message":"Your chosen model requires moderation and your input was flagged"}}`, "", ""},
		{"azure, filter", 400, `{"error":{"code":"content_filter","message":"The response was filtered","innererror":{"code":"ResponsibleAIPolicyViolation"},"param":"prompt"}}`, "", ""},
		{"llama.cpp, loading", 503, `{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}`, Transient, "Loading model"},
		{"plain text", 502, `Bad Gateway`, Transient, "Bad Gateway"},
		{"nothing", 500, ``, Transient, "internal server error"},
		{"odd types", 500, `{"error":{"message":"m","param":{"a":1},"code":17}}`, Transient, "m"},
		{"error is text", 404, `{"error":"model not found"}`, Permanent, "model not found"},
		{"escapes", 500, "{\"message\":\"a\\u001b[31m\\nb\"}", Transient, "a [31m b"},
		{"a key in it", 401, `{"error":{"message":"Incorrect API key provided: sk-proj-abcd************wxyz"}}`, Permanent, "provided: [key]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := &exchange{status: tt.status, header: http.Header{}, body: []byte(tt.body)}
			a, err := conclude(t.Context(), x, nil, nil, nil)
			if tt.kind == "" {
				if err != nil || a.Finish != eval.FinishFilter {
					t.Errorf("got %+v %v", a, err)
				}
				return
			}
			if err == nil || KindOf(err) != tt.kind || !strings.Contains(err.Error(), tt.text) {
				t.Errorf("got %s %v, want %s %q", KindOf(err), err, tt.kind, tt.text)
			}
		})
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2025, 1, 2, 3, 4, 5, 0, time.UTC)
	for in, want := range map[string]time.Duration{
		"7": 7 * time.Second, "0.5": 500 * time.Millisecond, "": 0, "-3": 0, "soon": 0, "1e99": 0, "NaN": 0,
		"Thu, 02 Jan 2025 03:04:35 GMT": 30 * time.Second, "Thu, 02 Jan 2025 03:04:00 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {in}}, now); got != want {
			t.Errorf("%q: got %v, want %v", in, got, want)
		}
	}
	if got := retryAfter(http.Header{"Retry-After-Ms": {"250"}, "Retry-After": {"9"}}, now); got != 250*time.Millisecond {
		t.Errorf("got %v", got)
	}
}

// TestWhatServersAdd decodes bodies of servers that differ from the protocol.
func TestWhatServersAdd(t *testing.T) {
	for _, tt := range []struct {
		name, body string
		decode     func([]byte) (eval.Answer, error)
		want       eval.Answer
	}{
		{"reasoning_content", `{"model":"r1","choices":[{"finish_reason":"stop","message":{"content":"a","reasoning_content":"r"}}],"usage":{"prompt_tokens":1,"completion_tokens":9,"completion_tokens_details":{"reasoning_tokens":8}}}`, decodeChat, eval.Answer{Text: "a", Reasoning: "r", Finish: eval.FinishStop, Model: "r1", Usage: eval.Usage{Input: 1, Output: 9, Reasoning: 8, Known: true}}},
		{"reasoning", `{"choices":[{"finish_reason":"stop","message":{"content":"a","reasoning":"r"}}]}`, decodeChat, eval.Answer{Text: "a", Reasoning: "r", Finish: eval.FinishStop}},
		{"parts", `{"choices":[{"finish_reason":"length","message":{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}}]}`, decodeChat, eval.Answer{Text: "ab", Finish: eval.FinishLength}},
		{"nulls", `{"choices":[{"finish_reason":null,"message":{"content":null,"refusal":null,"reasoning":null}}],"usage":null}`, decodeChat, eval.Answer{Finish: eval.FinishOther}},
		{"thinking cut", `{"choices":[{"finish_reason":"length","message":{"content":"<think>so"}}]}`, decodeChat, eval.Answer{Reasoning: "so", Finish: eval.FinishLength}},
		{"anthropic thinking", `{"model":"c","content":[{"type":"thinking","thinking":"t","signature":"s"},{"type":"text","text":"a"}],"stop_reason":"max_tokens","usage":{"input_tokens":1,"cache_read_input_tokens":2,"output_tokens":3}}`, decodeMessage, eval.Answer{Text: "a", Reasoning: "t", Finish: eval.FinishLength, Model: "c", Usage: eval.Usage{Input: 3, Output: 3, Known: true}}},
		{"gemini thoughts", `{"candidates":[{"finishReason":"STOP","content":{"parts":[{"text":"t","thought":true},{"text":"a"}]}}],"usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":2,"thoughtsTokenCount":3}}`, decodeGemini, eval.Answer{Text: "a", Reasoning: "t", Finish: eval.FinishStop, Usage: eval.Usage{Input: 1, Output: 5, Reasoning: 3, Known: true}}},
		{"gemini blocked", `{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}}`, decodeGemini, eval.Answer{Finish: eval.FinishFilter}},
		{"responses summary", `{"status":"completed","output":[{"type":"reasoning","summary":[{"text":"s1"},{"text":"s2"}]},{"type":"message","content":[{"type":"output_text","text":"a"}]}]}`, decodeResponse, eval.Answer{Text: "a", Reasoning: "s1\ns2", Finish: eval.FinishStop}},
	} {
		got, err := tt.decode([]byte(tt.body))
		g, _ := json.Marshal(got)
		w, _ := json.Marshal(tt.want)
		if err != nil || string(g) != string(w) {
			t.Errorf("%s: got %s %v, want %s", tt.name, g, err, w)
		}
	}
}

// FuzzResponse feeds hostile bodies to everything that reads a server's words.
func FuzzResponse(f *testing.F) {
	f.Add(200, []byte(`{"choices":[{"message":{"content":[{"text":"a"}]}}]}`))
	f.Add(400, []byte(`[{"error":{"code":"x","message":"'temperature' is unsupported"}}]`))
	f.Add(200, []byte(`{"output":[{"content":[{"type":"refusal"}]}],"content":[],"candidates":[{}]}`))
	f.Add(302, []byte(`{"error":1}`))
	f.Fuzz(func(t *testing.T, status int, body []byte) {
		for _, decode := range []func([]byte) (eval.Answer, error){decodeChat, decodeCompletion, decodeResponse, decodeMessage, decodeGemini} {
			x := &exchange{status: 100 + (status%500+500)%500, header: http.Header{}, body: body}
			a, err := conclude(t.Context(), x, nil, newSecrets(fakeKey), decode)
			if err != nil && strings.ContainsAny(err.Error(), "\x1b\n") {
				t.Errorf("control characters in %q", err)
			}
			if (err == nil) == (a.Finish == "") {
				t.Errorf("finish %q with error %v", a.Finish, err)
			}
		}
	})
}
