package provider

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/anthropics/anthropic-sdk-go"
	anthropicopt "github.com/anthropics/anthropic-sdk-go/option"
	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
	"google.golang.org/genai"

	"example.com/plumb/internal/eval"
)

// Finding is what plumb doctor says of one key.
type Finding struct {
	Name   string // the provider
	OK     bool
	Detail string // what was seen
	Mend   string // what to do, "" when OK
}

// keyVariables are the variables that each hosted provider's key is found in.
func keyVariables() []struct {
	provider string
	names    []string
} {
	return []struct {
		provider string
		names    []string
	}{
		{"openai", []string{"OPENAI_API_KEY"}},
		{"anthropic", []string{"ANTHROPIC_API_KEY"}},
		{"google", []string{"GEMINI_API_KEY", "GOOGLE_API_KEY"}},
	}
}

// CheckKeys tries each hosted provider's key that is in the environment by
// listing models, which costs nothing, and returns one Finding for each, in a
// fixed order. bases replaces a provider's address; nil means the usual ones.
// A provider without a key is left out.
func CheckKeys(ctx context.Context, o Options, bases map[string]string) []Finding {
	o = o.withDefaults()
	var found []Finding
	for _, p := range keyVariables() {
		for _, name := range p.names {
			if o.Getenv(name) == "" {
				continue
			}
			t := eval.Target{Provider: p.provider, Model: "any", BaseURL: bases[p.provider]}
			found = append(found, checkKey(ctx, t, name, o))
			break
		}
	}
	return found
}

func checkKey(ctx context.Context, t eval.Target, variable string, o Options) Finding {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	f := Finding{Name: t.Provider}
	err := listModels(ctx, t, o)
	var e *Error
	var fault *eval.Fault
	switch {
	case err == nil:
		f.OK, f.Detail = true, "the key in "+variable+" was accepted"
	case errors.As(err, &e):
		f.Detail, f.Mend = e.Text, e.Hint
		if e.Status != 0 {
			f.Detail = fmt.Sprintf("HTTP %d: %s", e.Status, e.Text)
		}
		if f.Mend == "" {
			f.Mend = "check the network and the proxy variables, then try again"
		}
		if e.Status == http.StatusUnauthorized {
			f.Mend = "export a valid key as " + variable
		}
	case errors.As(err, &fault):
		f.Detail, f.Mend = fault.Text, fault.Hint
	default:
		f.Detail, f.Mend = "no answer in 20 seconds", "check the network and the proxy variables, then try again"
	}
	return f
}

// listModels asks for the list of models with the SDK of t's provider.
func listModels(ctx context.Context, t eval.Target, o Options) error {
	xctx, x := withExchange(ctx)
	var tr *transport
	var err error
	var sent *http.Response
	switch t.Provider {
	case "openai":
		base, addressErr := openAIAddress(t, o)
		if addressErr != nil {
			return addressErr
		}
		key, _ := openAIKey(base, o)
		tr = newTransport(1, newSecrets(key))
		defer tr.base.CloseIdleConnections()
		models := openai.NewModelService(openAIOptions(tr, base, key)...)
		_, err = models.List(xctx, option.WithResponseBodyInto(&sent))
	case "anthropic":
		opts, made, serviceErr := anthropicService(t, o)
		if serviceErr != nil {
			return serviceErr
		}
		tr = made
		defer tr.base.CloseIdleConnections()
		models := anthropic.NewModelService(opts...)
		_, err = models.List(xctx, anthropic.ModelListParams{}, anthropicopt.WithResponseBodyInto(&sent))
	default:
		client, made, clientErr := googleClient(ctx, t, o)
		if clientErr != nil {
			return clientErr
		}
		tr = made
		defer tr.base.CloseIdleConnections()
		_, err = client.Models.List(xctx, &genai.ListModelsConfig{PageSize: 1})
	}
	_, err = conclude(ctx, x, err, tr.secrets, func([]byte) (eval.Answer, error) { return eval.Answer{}, nil })
	return err
}
