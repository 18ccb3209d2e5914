package provider

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/provider/mockserver"
)

const fakeKey = "sk-thisKeyMustNeverBeSeen0123456789"

func keyed(name string) string {
	if strings.HasSuffix(name, "_API_KEY") {
		return fakeKey
	}
	return ""
}

// protocols are the interfaces that the mock server speaks.
func protocols(url string) map[string]eval.Target {
	return map[string]eval.Target{
		"chat":        {Provider: "openai", Model: "m", BaseURL: url + "/v1"},
		"responses":   {Provider: "openai", Model: "m", BaseURL: url + "/v1", API: "responses"},
		"completions": {Provider: "openai", Model: "m", BaseURL: url + "/v1", API: "completions"},
		"anthropic":   {Provider: "anthropic", Model: "m", BaseURL: url},
		"google":      {Provider: "google", Model: "m", BaseURL: url},
	}
}

func ask(t eval.Target, prompt string) Request {
	return Request{Target: t, CaseName: prompt, Messages: []eval.Message{{Role: eval.System, Content: "s"}, {Role: eval.User, Content: prompt}}}
}

// noLeak wants no goroutine to be left but the one that a library of the SDKs
// starts with the program.
func noLeak(t *testing.T) {
	t.Helper()
	goleak.VerifyNone(t, goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))
}

func start(t *testing.T, c mockserver.Config) *mockserver.Server {
	t.Helper()
	s, err := mockserver.Start("127.0.0.1:0", c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func open(t *testing.T, target eval.Target) Provider {
	t.Helper()
	p, err := New(target, Options{Getenv: keyed})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestFaults sends one attempt to a server that fails in every known way, over
// every protocol, and wants the true kind of each, no key anywhere, and no
// goroutine left.
func TestFaults(t *testing.T) {
	defer noLeak(t)
	type want struct {
		kind   Kind
		status int
		finish eval.Finish
		text   string // part of the error's or the answer's text
	}
	cases := map[string]want{
		"ok":       {finish: eval.FinishStop, text: "return 42"},
		"429":      {kind: Throttled, status: 429, text: "scripted fault"},
		"529":      {kind: Throttled, status: 529, text: "scripted fault"},
		"500":      {kind: Transient, status: 500, text: "scripted fault"},
		"503":      {kind: Transient, status: 503, text: "scripted fault"},
		"400":      {kind: Rejected, status: 400, text: "scripted fault"},
		"413":      {kind: Rejected, status: 413, text: "scripted fault"},
		"401":      {kind: Permanent, status: 401, text: "the key was not accepted"},
		"402":      {kind: Permanent, status: 402, text: "no credit left"},
		"403":      {kind: Permanent, status: 403, text: "may not use this model"},
		"404":      {kind: Permanent, status: 404, text: "check the model's name and the base URL"},
		"quota":    {kind: Permanent, status: 429, text: "no credit left"},
		"param":    {kind: Permanent, status: 400, text: "leave out temperature"},
		"toolong":  {kind: Rejected, status: 400, text: "maximum context length"},
		"redirect": {kind: Permanent, status: 307, text: "redirects to http://127.0.0.2:9/elsewhere ("},
		"garbage":  {kind: Transient, text: "not the JSON that was expected"},
		"html":     {kind: Transient, text: "not the JSON that was expected"},
		"null":     {kind: Transient, text: "the response has no"},
		"half":     {kind: Transient, text: "the response was cut"},
		"reset":    {kind: Transient, text: "closed the connection without an answer"},
		"huge":     {kind: Transient, text: "larger than 16 MiB"},
		"error200": {kind: Transient, status: 502, text: "upstream failed"},
		"echokey":  {kind: Transient, status: 500, text: "[key]"},
		"empty":    {finish: eval.FinishOther},
		"blank":    {finish: eval.FinishStop},
		"length":   {finish: eval.FinishLength, text: "python"},
		"filter":   {finish: eval.FinishFilter, text: "I will"},
		"blocked":  {finish: eval.FinishFilter},
		"refusal":  {finish: eval.FinishRefusal, text: "I cannot help"},
	}
	var faults []mockserver.Fault
	for kind := range cases {
		if kind != "ok" {
			faults = append(faults, mockserver.Fault{Match: "case " + kind + ".", Kind: kind})
		}
	}
	s := start(t, mockserver.Config{Faults: faults})
	defer s.Close()
	for name, target := range protocols(s.URL()) {
		p := open(t, target)
		for kind, w := range cases {
			switch name + " " + kind { // what a protocol has no word for
			case "google refusal", "completions refusal":
				continue
			case "anthropic filter":
				w.finish = eval.FinishRefusal
			case "responses empty", "anthropic empty":
				w.finish = eval.FinishStop
				if name == "anthropic" {
					w.finish = eval.FinishOther
				}
			}
			t.Run(name+"/"+kind, func(t *testing.T) {
				a, err := p.Generate(t.Context(), ask(target, "case "+kind+"."))
				if w.kind == "" {
					if err != nil || a.Finish != w.finish || !strings.Contains(a.Text, w.text) || (w.text == "" && a.Text != "") {
						t.Fatalf("got %q %q %v, want %q %q", a.Finish, a.Text, err, w.finish, w.text)
					}
				} else {
					var e *Error
					if !errors.As(err, &e) || e.Kind != w.kind || e.Status != w.status || !strings.Contains(err.Error(), w.text) {
						t.Fatalf("got %#v (%v), want %s %d %q", e, err, w.kind, w.status, w.text)
					}
				}
				if s := fmt.Sprintf("%+v %#v %s %v %v", a, err, a.Raw, err, errors.Unwrap(err)); strings.Contains(s, fakeKey) {
					t.Errorf("the key is seen: %s", s)
				}
			})
		}
		if err := p.(interface{ Close() error }).Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestSilentServer has a server that says nothing, or too little, for ever.
func TestSilentServer(t *testing.T) {
	defer noLeak(t)
	s := start(t, mockserver.Config{Faults: []mockserver.Fault{{Match: "hang", Kind: "hang"}, {Match: "drip", Kind: "drip"}}})
	defer s.Close()
	for name, target := range protocols(s.URL()) {
		p := open(t, target)
		for _, kind := range []string{"hang", "drip"} {
			limited := &attempt{next: p, halt: newHalt(), fixed: 50 * time.Millisecond}
			_, err := limited.Generate(t.Context(), ask(target, kind))
			var e *Error
			if !errors.As(err, &e) || e.Kind != Transient || !strings.Contains(e.Text, "no answer within 50ms") || e.Took < 50*time.Millisecond {
				t.Errorf("%s, %s: got %v", name, kind, err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
			if _, err := (&attempt{next: p, halt: newHalt()}).Generate(ctx, ask(target, kind)); !errors.Is(err, context.DeadlineExceeded) || errors.As(err, &e) {
				t.Errorf("%s, %s: the caller's end is not an error of the target: %v", name, kind, err)
			}
			cancel()
		}
		p.(interface{ Close() error }).Close()
	}
}

// TestKeyStaysHome looks for the key in everything that a run leaves: answers,
// errors, logs, after every fault that might repeat it.
func TestKeyStaysHome(t *testing.T) {
	var log strings.Builder
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s := start(t, mockserver.Config{
		Answer: func(string) string { return "your key is " + fakeKey },
		Faults: []mockserver.Fault{{Match: "echo", Kind: "echokey", Times: 1}, {Match: "429", Kind: "429", Times: 1, RetryAfter: "0.01"}, {Match: "redirect", Kind: "redirect"}},
	})
	defer s.Close()
	var wg sync.WaitGroup
	for name, target := range protocols(s.URL()) {
		wg.Go(func() {
			p, err := New(target, Options{Getenv: keyed, Log: logger})
			if err != nil {
				t.Error(err)
				return
			}
			q := NewPolicy(p, PolicyOptions{Target: target, Log: logger})
			for _, prompt := range []string{name + " echo", name + " 429", "plain", "redirect"} {
				a, err := q.Generate(t.Context(), ask(target, prompt))
				if prompt == "plain" && (err != nil || a.Text != "your key is [key]") {
					t.Errorf("%s: got %q %v", name, a.Text, err)
				}
				if all := fmt.Sprintf("%+v %s %s %v %+v", a, a.Raw, a.Text, err, err); strings.Contains(all, fakeKey) {
					t.Errorf("%s, %s: the key is seen: %s", name, prompt, all)
				}
			}
			if err := q.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if strings.Contains(log.String(), fakeKey) {
		t.Errorf("the key is in the log: %s", log.String())
	}
	if n := s.Counts().Connections; n > 20 {
		t.Errorf("%d connections for 30 requests: they are not used again", n)
	}
}

// TestPolicyOverHTTP asks a server that fails now and then, and wants each prompt
// to be answered exactly once.
func TestPolicyOverHTTP(t *testing.T) {
	defer noLeak(t)
	s := start(t, mockserver.Config{Faults: []mockserver.Fault{
		{Match: "7", Kind: "503", Times: 1, RetryAfter: "0.05"},
		{Match: "p3", Kind: "reset", Times: 1},
		{Match: "p99", Kind: "400"},
	}})
	defer s.Close()
	target := eval.Target{Provider: "openai", Model: "m", BaseURL: s.URL() + "/v1"}
	q := NewPolicy(open(t, target), PolicyOptions{Target: target})
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Go(func() {
			name := fmt.Sprintf("p%d", i)
			a, err := q.Generate(t.Context(), ask(target, name))
			switch {
			case name == "p99" && KindOf(err) != Rejected:
				t.Errorf("%s: got %v", name, err)
			case name != "p99" && (err != nil || a.Finish != eval.FinishStop || !a.Usage.Known || a.Model != "mock-1" || len(a.Raw) == 0):
				t.Errorf("%s: got %+v %v", name, a, err)
			}
		})
	}
	wg.Wait()
	c := s.Counts()
	if len(c.AnsweredBy) != 99 || c.Answered != 99 {
		t.Errorf("%d prompts answered %d times", len(c.AnsweredBy), c.Answered)
	}
	if st := q.Stats(); st.InFlight != 0 || st.Attempts != c.Requests || st.Attempts != 100+st.Retries {
		t.Errorf("%+v, the server counts %d", st, c.Requests)
	}
	if err := q.Close(); err != nil {
		t.Error(err)
	}
}

func TestCheckKeys(t *testing.T) {
	s := start(t, mockserver.Config{})
	defer s.Close()
	bases := map[string]string{"openai": s.URL() + "/v1", "anthropic": s.URL(), "google": s.URL()}
	env := map[string]string{"OPENAI_API_KEY": "sk-bad-0123456789abcdefgh", "ANTHROPIC_API_KEY": fakeKey, "GOOGLE_API_KEY": fakeKey}
	got := CheckKeys(t.Context(), Options{Getenv: func(n string) string { return env[n] }}, bases)
	want := []Finding{
		{"openai", false, "HTTP 401: Incorrect API key provided: Bearer [key]", "export a valid key as OPENAI_API_KEY"},
		{"anthropic", true, "the key in ANTHROPIC_API_KEY was accepted", ""},
		{"google", true, "the key in GOOGLE_API_KEY was accepted", ""},
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}
