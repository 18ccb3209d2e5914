package provider

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
	"github.com/openai/openai-go/v3/responses"

	"example.com/plumb/internal/eval"
)

const openAIBase = "https://api.openai.com/v1/"

// openAI asks OpenAI and every server that speaks its protocol, over the
// official SDK. The chat interface is in openai_chat.go, the others beside it.
type openAI struct {
	target  eval.Target
	base    *url.URL
	secrets secrets
	*transport

	chat        openai.ChatCompletionService
	completions openai.CompletionService
	responses   responses.ResponseService
}

var _ Provider = (*openAI)(nil)

func newOpenAI(t eval.Target, o Options) (Provider, error) {
	switch t.API {
	case "", "chat", "responses", "completions":
	default:
		return nil, &eval.Fault{Text: fmt.Sprintf("unknown api %q for provider openai", t.API), Hint: "known are chat, responses, completions"}
	}
	if t.API == "responses" && t.Params.Seed != nil {
		return nil, noSuchParam(t, "seed")
	}
	if t.API == "responses" && len(t.Params.Stop) > 0 {
		return nil, noSuchParam(t, "stop")
	}
	base, err := openAIAddress(t, o)
	if err != nil {
		return nil, err
	}
	key, names := openAIKey(base, o)
	if key == "" && !isLocal(base) && (t.BaseURL == "" || len(names) > 1) {
		return nil, noKey(base.Host, names...)
	}
	p := &openAI{target: t, base: base, secrets: newSecrets(key)}
	p.transport = newTransport(o.MaxConns, p.secrets)
	opts := openAIOptions(p.transport, base, key)
	if org := o.Getenv("OPENAI_ORG_ID"); org != "" && t.BaseURL == "" {
		opts = append(opts, option.WithOrganization(org))
	}
	if project := o.Getenv("OPENAI_PROJECT_ID"); project != "" && t.BaseURL == "" {
		opts = append(opts, option.WithProject(project))
	}
	p.chat = openai.NewChatCompletionService(opts...)
	p.completions = openai.NewCompletionService(opts...)
	p.responses = responses.NewResponseService(opts...)
	return p, nil
}

// openAIOptions make an SDK service that tries once, over our transport, with
// nothing taken from the environment behind our back.
func openAIOptions(t *transport, base *url.URL, key string) []option.RequestOption {
	bare := *base
	bare.RawQuery = ""
	opts := []option.RequestOption{
		option.WithBaseURL(bare.String()),
		option.WithHTTPClient(t),
		option.WithMaxRetries(0),
	}
	for k, v := range base.Query() {
		opts = append(opts, option.WithQuery(k, v[0]))
	}
	switch {
	case key == "":
	case isAzure(base):
		opts = append(opts, option.WithHeader("api-key", key))
	default:
		opts = append(opts, option.WithAPIKey(key))
	}
	return opts
}

// openAIAddress is the address below which the interfaces lie. On Azure a bare
// resource address is completed: to its v1 interface, or, when an api-version
// is given in the URL or in AZURE_OPENAI_API_VERSION, to the deployment.
func openAIAddress(t eval.Target, o Options) (*url.URL, error) {
	s := t.BaseURL
	if s == "" {
		s = openAIBase
	}
	u, err := parseBase(s)
	if err != nil {
		return nil, err
	}
	if isAzure(u) && strings.Trim(u.Path, "/") == "" {
		version := u.Query().Get("api-version")
		if version == "" {
			version = o.Getenv("AZURE_OPENAI_API_VERSION")
		}
		u.Path = "/openai/v1"
		if version != "" {
			u.Path = "/openai/deployments/" + t.Model
			u.RawQuery = url.Values{"api-version": {version}}.Encode()
		}
	}
	if !strings.HasSuffix(u.Path, "/") {
		u.Path += "/"
	}
	return u, nil
}

// openAIKey finds the key for a host and names the variables that were tried.
func openAIKey(base *url.URL, o Options) (key string, names []string) {
	switch {
	case isAzure(base):
		names = []string{"AZURE_OPENAI_API_KEY", "OPENAI_API_KEY"}
	case base.Hostname() == "openrouter.ai":
		names = []string{"OPENROUTER_API_KEY", "OPENAI_API_KEY"}
	default:
		names = []string{"OPENAI_API_KEY"}
	}
	for _, n := range names {
		if k := strings.TrimSpace(o.Getenv(n)); k != "" {
			return k, names
		}
	}
	return "", names
}

func isAzure(u *url.URL) bool {
	h := u.Hostname()
	return strings.HasSuffix(h, ".openai.azure.com") || strings.HasSuffix(h, ".cognitiveservices.azure.com") || strings.HasSuffix(h, ".services.ai.azure.com")
}

// isLocal says that a host is this machine.
func isLocal(u *url.URL) bool {
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || (ip != nil && ip.IsLoopback())
}

// own says that the server is OpenAI's or Azure's, which want the newer name of
// the token limit; compatible servers know the older one.
func (p *openAI) own() bool { return p.base.Hostname() == "api.openai.com" || isAzure(p.base) }

// Generate asks once.
func (p *openAI) Generate(ctx context.Context, r Request) (eval.Answer, error) {
	xctx, x := withExchange(ctx)
	var err error
	var decode func([]byte) (eval.Answer, error)
	var sent *http.Response // makes the SDK leave the body to us
	into := option.WithResponseBodyInto(&sent)
	switch {
	case r.Completion != "" || p.target.API == "completions":
		_, err = p.completions.New(xctx, p.completionParams(r), into)
		decode = decodeCompletion
	case p.target.API == "responses":
		_, err = p.responses.New(xctx, p.responseParams(r), into)
		decode = decodeResponse
	default:
		_, err = p.chat.New(xctx, p.chatParams(r), into)
		decode = decodeChat
	}
	return conclude(ctx, x, err, p.secrets, decode)
}

// flexText is a text that some servers send as a list of parts.
type flexText string

// UnmarshalJSON reads a string, null, or a list of {"type":"text","text":…}.
func (f *flexText) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, (*string)(f))
	}
	if string(b) == "null" {
		return nil
	}
	var parts []struct{ Text string }
	if err := json.Unmarshal(b, &parts); err != nil {
		return err
	}
	for _, p := range parts {
		*f += flexText(p.Text)
	}
	return nil
}
