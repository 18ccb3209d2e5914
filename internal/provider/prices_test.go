package provider

import (
	"testing"
	"testing/fstest"

	"example.com/plumb/content"
	"example.com/plumb/internal/eval"
)

func TestLoadPricesSaysWhereAndWhat(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"good", "prices:\n  - {provider: openai, model: 'm*', input: 1, output: 2, as_of: 2025-01-02}\n", ""},
		{"unknown key", "prices:\n  - {provider: openai, modell: m, input: 1, output: 2, as_of: 2025-01-02}\n", `prices.yaml:2:24: unknown key "modell"`},
		{"no model", "prices:\n  - {provider: openai, input: 1, output: 2, as_of: 2025-01-02}\n", "prices.yaml:2:5: the entry lacks provider or model (give both)"},
		{"no price is not zero", "prices:\n  - {provider: openai, model: m, input: 1, as_of: 2025-01-02}\n", "prices.yaml:2:5: the entry lacks input or output (give both in USD for a million tokens; leave the entry out if they are not known)"},
		{"negative", "prices:\n  - {provider: openai, model: m, input: -1, output: 2, as_of: 2025-01-02}\n", "prices.yaml:2:5: the price is not a sensible number (give USD for a million tokens)"},
		{"not a number", "prices:\n  - {provider: openai, model: m, input: .nan, output: 2, as_of: 2025-01-02}\n", "prices.yaml:2:5: the price is not a sensible number (give USD for a million tokens)"},
		{"pattern", "prices:\n  - {provider: openai, model: '[', input: 1, output: 2, as_of: 2025-01-02}\n", `prices.yaml:2:5: model "[" is not a pattern (use * for any text)`},
		{"day", "prices:\n  - {provider: openai, model: m, input: 1, output: 2, as_of: soon}\n", "prices.yaml:2:5: as_of is not a day (write it like 2025-11-01)"},
		{"provider", "prices:\n  - {provider: exec, model: m, input: 1, output: 2, as_of: 2025-01-02}\n", `prices.yaml:2:5: provider "exec" has no prices (known are openai, anthropic, google)`},
		{"two", "prices:\n  - {provider: openai}\n  - {model: m}\n", "prices.yaml:2:5: the entry lacks provider or model (give both)\nprices.yaml:3:5: the entry lacks provider or model (give both)"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := LoadPrices(fstest.MapFS{pricesFile: {Data: []byte(tt.in)}})
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestShippedPrices(t *testing.T) {
	fsys, err := content.Open("")
	if err != nil {
		t.Fatal(err)
	}
	p, err := LoadPrices(fsys)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		target eval.Target
		known  bool
		cost   float64 // of 2 million tokens in and 1 million out
	}{
		{eval.Target{Provider: "openai", Model: "gpt-5-mini"}, true, 2.5},
		{eval.Target{Provider: "openai", Model: "gpt-5-mini-2025-08-07"}, true, 2.5},
		{eval.Target{Provider: "openai", Model: "gpt-5-mini", BaseURL: "https://api.openai.com/v1"}, true, 2.5},
		{eval.Target{Provider: "openai", Model: "gpt-5-mini", BaseURL: "https://elsewhere.example/v1"}, false, 0},
		{eval.Target{Provider: "openai", Model: "gpt-5-mini", BaseURL: "http://127.0.0.1:8080/v1"}, true, 0},
		{eval.Target{Provider: "openai", Model: "x", BaseURL: "http://localhost/v1"}, true, 0},
		{eval.Target{Provider: "openai", Model: "x", BaseURL: "http://[::1]:80/v1"}, true, 0},
		{eval.Target{Provider: "openai", Model: "never-heard-of"}, false, 0},
		{eval.Target{Provider: "replay", Model: "f.jsonl"}, true, 0},
		{eval.Target{Provider: "exec", Model: "agent"}, false, 0},
	} {
		price, ok := p.For(tt.target)
		if got := price.Cost(eval.Usage{Input: 2e6, Output: 1e6}); ok != tt.known || got != tt.cost {
			t.Errorf("%+v: known %v cost %v, want %v %v", tt.target, ok, got, tt.known, tt.cost)
		}
	}
	err = CheckPrices(p, []eval.Target{{Name: "a", Provider: "replay"}, {Name: "b", Provider: "exec"}})
	if want := "the price of b is not known, so the limit on the cost cannot be kept (" + priceHint + ")"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
