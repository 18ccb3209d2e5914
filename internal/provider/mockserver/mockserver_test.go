package mockserver

import (
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

func post(t *testing.T, url, body string) (int, string) {
	t.Helper()
	resp, err := http.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

func serve(t *testing.T, c Config) *Server {
	t.Helper()
	s, err := Start("127.0.0.1:0", c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

// TestProtocols wants the same answer of the asked size in every protocol, and
// the prompt found in each.
func TestProtocols(t *testing.T) {
	s := serve(t, Config{AnswerBytes: 777})
	for path, tt := range map[string]struct {
		body string
		text func(any) any
	}{
		"/v1/chat/completions": {`{"messages":[{"role":"system","content":"s"},{"role":"user","content":"the prompt"}]}`, func(v any) any { return at(v, "choices", 0, "message", "content") }},
		"/v1/completions":      {`{"prompt":"the prompt"}`, func(v any) any { return at(v, "choices", 0, "text") }},
		"/v1/responses":        {`{"input":[{"role":"user","content":"the prompt"}]}`, func(v any) any { return at(v, "output", 1, "content", 0, "text") }},
		"/v1/messages":         {`{"messages":[{"role":"user","content":[{"type":"text","text":"the prompt"}]}]}`, func(v any) any { return at(v, "content", 0, "text") }},
		"/v1beta/models/m:generateContent": {`{"contents":[{"role":"user","parts":[{"text":"the prompt"}]}]}`, func(v any) any {
			return at(v, "candidates", 0, "content", "parts", 0, "text")
		}},
	} {
		code, body := post(t, s.URL()+path, tt.body)
		var v any
		if err := json.Unmarshal([]byte(body), &v); err != nil || code != http.StatusOK {
			t.Fatalf("%s: %d %v %s", path, code, err, body)
		}
		if text, _ := tt.text(v).(string); len(text) != 777 || !strings.HasPrefix(text, "```python\ndef answer") || !strings.HasSuffix(text, "\n```\n") {
			t.Errorf("%s: %d bytes: %q", path, len(text), text)
		}
	}
	c := s.Counts()
	if c.Requests != 5 || c.Answered != 5 || len(c.Prompts) != 1 || c.Status[200] != 5 {
		t.Errorf("%+v", c)
	}
	for name, n := range c.AnsweredBy {
		if n != 5 || !strings.HasPrefix(name, "the prompt #") {
			t.Errorf("%s: %d", name, n)
		}
	}
}

// at walks down decoded JSON.
func at(v any, path ...any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[p]
		case int:
			l, _ := v.([]any)
			if p >= len(l) {
				return nil
			}
			v = l[p]
		}
	}
	return v
}

func TestLimits(t *testing.T) {
	const body = `{"messages":[{"role":"user","content":"p"}]}`
	s := serve(t, Config{Rate: 3, Window: true, RetryAfter: true})
	resp := map[int]int{}
	for range 10 {
		code, _ := post(t, s.URL()+"/v1/chat/completions", body)
		resp[code]++
	}
	if resp[429] < 4 || resp[200] < 3 { // 3 a second, and it may have crossed into the next
		t.Errorf("%v", resp)
	}
	s = serve(t, Config{MaxConcurrent: 2, Latency: 100 * time.Millisecond})
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() { post(t, s.URL()+"/v1/chat/completions", body) })
	}
	wg.Wait()
	if c := s.Counts(); c.Answered+c.Status[429] != 6 || c.Answered < 2 || c.MaxInFlight < 1 {
		t.Errorf("%+v", c)
	}
}

func TestFaultsEndAfterTheirTimes(t *testing.T) {
	s := serve(t, Config{Faults: []Fault{{Match: "flaky", Kind: "500", Times: 2, RetryAfter: "7"}}})
	var got []int
	for range 4 {
		code, _ := post(t, s.URL()+"/v1/chat/completions", `{"messages":[{"role":"user","content":"a flaky one"}]}`)
		got = append(got, code)
	}
	if want := []int{500, 500, 200, 200}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if code, _ := post(t, s.URL()+"/v1/nothing", "{}"); code != http.StatusNotFound {
		t.Errorf("got %d for a path that is not there", code)
	}
}

func TestParseFault(t *testing.T) {
	for in, want := range map[string]Fault{
		"sql=500":       {Match: "sql", Kind: "500"},
		"=hang":         {Kind: "hang"},
		"a b=429*3@0.5": {Match: "a b", Kind: "429", Times: 3, RetryAfter: "0.5"},
		"x=503@Thu, 02": {Match: "x", Kind: "503", RetryAfter: "Thu, 02"},
	} {
		if got, err := ParseFault(in); err != nil || got != want {
			t.Errorf("%s: got %+v %v", in, got, err)
		}
	}
	for _, in := range []string{"sql", "x=never-heard-of", "x=500*many", "x=500*0"} {
		if f, err := ParseFault(in); err == nil {
			t.Errorf("%s: got %+v", in, f)
		}
	}
}
