package provider

import (
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
)

// Options are the parts of the surroundings that a provider uses. The zero
// value is right for a program run by a person.
type Options struct {
	// Getenv reads the environment; nil means os.Getenv.
	Getenv func(string) string
	// MaxConns is how many connections are kept open for reuse; 0 means 128.
	// Give the highest concurrency that the target will see.
	MaxConns int
	// ExecTimeout is the time limit of one exec: answer; 0 means 10 minutes.
	ExecTimeout time.Duration
	// ExecEnv names further environment variables that exec: commands may see,
	// such as the key of the agent that is measured.
	ExecEnv []string
	// Log receives notes for people; nil means none.
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Getenv == nil {
		o.Getenv = os.Getenv
	}
	if o.MaxConns <= 0 {
		o.MaxConns = 128
	}
	if o.ExecTimeout <= 0 {
		o.ExecTimeout = 10 * time.Minute
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// Names lists the providers in the order in which they are shown.
func Names() []string { return []string{"openai", "anthropic", "google", "exec", "replay"} }

// New returns the provider that t names. A target that can never work (unknown
// provider, no key, broken base URL or replay file) is an *eval.Fault, so that
// it is known before the first call. A provider that implements io.Closer is
// to be closed after its last answer.
func New(t eval.Target, o Options) (Provider, error) {
	o = o.withDefaults()
	if t.Model == "" {
		return nil, &eval.Fault{Text: "no model is named for provider " + t.Provider, Hint: "write " + example(t.Provider)}
	}
	switch t.Provider {
	case "openai":
		return newOpenAI(t, o)
	case "anthropic":
		return newAnthropic(t, o)
	case "google":
		return newGoogle(t, o)
	case "exec":
		return newExec(t, o)
	case "replay":
		return newReplay(t)
	}
	return nil, unknownProvider(t.Provider)
}

// ParseModel splits what people write after --model: "openai/gpt-5-mini",
// "exec:my-agent --quiet", "replay:answers.jsonl".
func ParseModel(s string) (provider, model string, err error) {
	for _, p := range []string{"exec", "replay"} {
		if rest, ok := strings.CutPrefix(s, p+":"); ok {
			if strings.TrimSpace(rest) == "" {
				return "", "", &eval.Fault{Text: fmt.Sprintf("model %q names nothing after the colon", s), Hint: "write " + example(p)}
			}
			return p, rest, nil
		}
	}
	provider, model, ok := strings.Cut(s, "/")
	if !ok || model == "" {
		f := &eval.Fault{Text: fmt.Sprintf("model %q has no provider", s), Hint: "write PROVIDER/MODEL, exec:COMMAND or replay:FILE, such as " + example("openai")}
		return "", "", f
	}
	for _, n := range Names() {
		if n == provider {
			return provider, model, nil
		}
	}
	return "", "", unknownProvider(provider)
}

func example(provider string) string {
	switch provider {
	case "anthropic":
		return "anthropic/claude-sonnet-4-5"
	case "google":
		return "google/gemini-2.5-flash"
	case "exec":
		return "exec:COMMAND"
	case "replay":
		return "replay:FILE.jsonl"
	}
	return "openai/gpt-5-mini"
}

// aliases are names that people try for a provider that has another one.
func aliases() map[string]string {
	return map[string]string{
		"claude": "anthropic", "gemini": "google", "vertex": "google", "gpt": "openai",
		"azure": "openai with --base-url", "openrouter": "openai with --base-url https://openrouter.ai/api/v1",
		"ollama": "openai with --base-url http://localhost:11434/v1", "vllm": "openai with --base-url http://localhost:8000/v1",
		"llama": "openai with --base-url http://localhost:8080/v1", "llama.cpp": "openai with --base-url http://localhost:8080/v1",
		"command": "exec", "file": "replay",
	}
}

func unknownProvider(name string) *eval.Fault {
	f := &eval.Fault{
		Text: fmt.Sprintf("unknown provider %q", name),
		Hint: "known are " + strings.Join(Names(), ", ") + "; any OpenAI-compatible server works as openai/MODEL with --base-url",
	}
	if a, ok := aliases()[strings.ToLower(name)]; ok {
		f.Hint = "use " + a
		return f
	}
	for _, n := range Names() {
		if distance(strings.ToLower(name), n) <= 2 {
			f.Hint = fmt.Sprintf("did you mean %s?", n)
		}
	}
	return f
}

// distance is the Levenshtein distance of two short words.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		prev := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			prev, row[j] = row[j], min(row[j]+1, row[j-1]+1, prev+cost)
		}
	}
	return row[len(b)]
}

// parseBase checks a base URL. Credentials in it are refused: they would end up
// in the store with the target.
func parseBase(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	switch {
	case err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "":
		return nil, &eval.Fault{Text: "the base URL is not an http or https address", Hint: "write it like http://localhost:8080/v1"}
	case u.User != nil:
		return nil, &eval.Fault{Text: "the base URL holds a user name or password", Hint: "put the key into the environment instead"}
	}
	for k := range u.Query() {
		if k != "api-version" {
			return nil, &eval.Fault{Text: fmt.Sprintf("the base URL holds the query parameter %q", k), Hint: "only api-version may be given there; keys belong into the environment"}
		}
	}
	return u, nil
}
