package provider

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"time"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/strictyaml"
)

const (
	pricesFile = "prices.yaml"
	priceHint  = "add it to prices.yaml in a folder given as --content, or limit tokens instead of cost"
)

// Price is what a model costs, in USD for a million tokens. Tokens of reasoning
// cost what output costs.
type Price struct {
	Input, Output float64
	AsOf          string // the day it was looked up, "2025-11-01"; "" for what is free by nature
}

// Cost is the price of one answer in USD. It is only as good as the usage.
func (p Price) Cost(u eval.Usage) float64 { return p.cost(u.Input, u.Output) }

func (p Price) cost(in, out int64) float64 {
	return (float64(in)*p.Input + float64(out)*p.Output) / 1e6
}

// Prices is a price list. A nil list knows only what is free.
type Prices struct{ entries []priceEntry }

type priceEntry struct {
	Provider string   `yaml:"provider"`
	Host     string   `yaml:"host"`
	Model    string   `yaml:"model"`
	Input    *float64 `yaml:"input"`
	Output   *float64 `yaml:"output"`
	AsOf     string   `yaml:"as_of"`
}

// LoadPrices reads prices.yaml from the content. Every mistake in it is one
// *eval.Fault with its line; a missing file is an empty list.
func LoadPrices(fsys fs.FS) (*Prices, error) {
	data, err := fs.ReadFile(fsys, pricesFile)
	if errors.Is(err, fs.ErrNotExist) {
		return &Prices{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the price list: %w", err)
	}
	var doc struct {
		Prices []priceEntry `yaml:"prices"`
	}
	if err := strictyaml.Load(pricesFile, data, &doc); err != nil {
		return nil, err
	}
	var places struct {
		Prices []yaml.Node `yaml:"prices"`
	}
	if err := strictyaml.Load(pricesFile, data, &places); err != nil {
		return nil, err
	}
	var faults []error
	for i, e := range doc.Prices {
		if text, hint := e.wrong(); text != "" {
			faults = append(faults, strictyaml.At(pricesFile, &places.Prices[i], text, hint))
		}
	}
	return &Prices{entries: doc.Prices}, errors.Join(faults...)
}

// wrong says what is wrong with an entry, and the mend; "" when nothing is.
func (e priceEntry) wrong() (text, hint string) {
	_, badPattern := path.Match(e.Model, "x")
	_, badDay := time.Parse(time.DateOnly, e.AsOf)
	switch {
	case e.Provider == "" || e.Model == "":
		return "the entry lacks provider or model", "give both"
	case usualHost(e.Provider) == "":
		return fmt.Sprintf("provider %q has no prices", e.Provider), "known are openai, anthropic, google"
	case badPattern != nil:
		return fmt.Sprintf("model %q is not a pattern", e.Model), "use * for any text"
	case e.Input == nil || e.Output == nil:
		return "the entry lacks input or output", "give both in USD for a million tokens; leave the entry out if they are not known"
	case !(*e.Input >= 0 && *e.Output >= 0 && *e.Input < 1e6 && *e.Output < 1e6):
		return "the price is not a sensible number", "give USD for a million tokens"
	case badDay != nil:
		return "as_of is not a day", "write it like 2025-11-01"
	}
	return "", ""
}

// For returns the price of a target. It is false when nobody knows: never take
// that for 0. The first entry that fits counts. What runs on this machine, and
// what was recorded, is free; what a command costs is not known.
func (p *Prices) For(t eval.Target) (Price, bool) {
	host := ""
	switch t.Provider {
	case "replay":
		return Price{}, true
	case "exec":
		return Price{}, false
	}
	if t.BaseURL != "" {
		u, err := url.Parse(t.BaseURL)
		if err != nil {
			return Price{}, false
		}
		if isLocal(u) {
			return Price{}, true
		}
		host = u.Hostname()
	}
	if p == nil {
		return Price{}, false
	}
	for _, e := range p.entries {
		fits, _ := path.Match(e.Model, t.Model)
		if fits && e.Provider == t.Provider && (host == "" || host == usualHost(t.Provider) || host == e.Host) && (e.Host == "" || e.Host == host) {
			return Price{*e.Input, *e.Output, e.AsOf}, true
		}
	}
	return Price{}, false
}

func usualHost(provider string) string {
	switch provider {
	case "openai":
		return "api.openai.com"
	case "anthropic":
		return "api.anthropic.com"
	case "google":
		return "generativelanguage.googleapis.com"
	}
	return ""
}

// CheckPrices says before the first call which targets have no known price, so
// that a limit on the cost could not be kept for them.
func CheckPrices(p *Prices, targets []eval.Target) error {
	var faults []error
	for _, t := range targets {
		if _, ok := p.For(t); !ok {
			faults = append(faults, &eval.Fault{Text: fmt.Sprintf("the price of %s is not known, so the limit on the cost cannot be kept", t.Name), Hint: priceHint})
		}
	}
	return errors.Join(faults...)
}
