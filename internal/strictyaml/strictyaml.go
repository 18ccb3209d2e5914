// Package strictyaml reads YAML that people write by hand. A key that is not
// known, a value of the wrong type and broken syntax are each one eval.Fault
// with file, line and column; all mistakes are reported at once.
package strictyaml

import (
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"example.com/plumb/internal/eval"
)

// Load decodes data into v, which should be a pointer to a struct. The error
// joins one *eval.Fault for each mistake.
func Load(file string, data []byte, v any) error {
	err := yaml.Load(data, v, yaml.WithKnownFields())
	if err == nil {
		return nil
	}
	if strings.Contains(err.Error(), "no documents") {
		return &eval.Fault{File: file, Line: 1, Text: "the file is empty"}
	}
	var many *yaml.LoadErrors
	if errors.As(err, &many) {
		var faults []error
		for _, e := range many.Errors {
			faults = append(faults, fault(file, e))
		}
		return errors.Join(faults...)
	}
	var one *yaml.LoadError
	if errors.As(err, &one) {
		return fault(file, one)
	}
	return &eval.Fault{File: file, Text: err.Error()}
}

func fault(file string, e *yaml.LoadError) *eval.Fault {
	f := &eval.Fault{File: file, Line: e.Mark.Line, Col: e.Mark.Column, Text: e.Message}
	if name, rest, ok := strings.Cut(strings.TrimPrefix(e.Message, "field "), " not found in type"); ok && rest != "" {
		f.Text = fmt.Sprintf("unknown key %q", name)
	}
	return f
}

// At returns a Fault at the place of a node, for checks that decoding alone
// cannot make.
func At(file string, n *yaml.Node, text, hint string) *eval.Fault {
	f := &eval.Fault{File: file, Text: text, Hint: hint}
	if n != nil {
		f.Line, f.Col = n.Line, n.Column
	}
	return f
}
