// Package autocomplete is the suite that gives a model code up to where a weak
// line once stood, and looks at how it goes on. All that it shares with the suite
// instruct is in internal/weakcode.
package autocomplete

import "example.com/plumb/internal/weakcode"

// Name is the suite's word on the command line.
const Name = weakcode.Autocomplete

// New makes the suite.
func New(o weakcode.Options) (*weakcode.Suite, error) {
	return weakcode.New(weakcode.Kind{Name: Name, Continues: true}, o)
}
