// Package instruct is the suite that asks for code in plain words, where a
// developer who was asked the same once wrote a weak line. All that it shares with
// the suite autocomplete is in internal/weakcode.
package instruct

import "example.com/plumb/internal/weakcode"

// Name is the suite's word on the command line.
const Name = weakcode.Instruct

// New makes the suite.
func New(o weakcode.Options) (*weakcode.Suite, error) {
	return weakcode.New(weakcode.Kind{Name: Name}, o)
}
