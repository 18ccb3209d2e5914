package cli

import (
	"context"
	"errors"
	"runtime/debug"

	"example.com/plumb/internal/eval"
)

// The exit codes; docs/exit-codes.md explains each. An unknown code means
// failure.
const (
	codeOK          = 0   // done, and complete
	codeFailed      = 1   // something went wrong that no other code names; scan: findings
	codeUsage       = 2   // wrong flags, plan or content; nothing was asked of a model
	codeIncomplete  = 3   // the run ended, but some samples have no verdict; scan: files; mine: packages
	codeStore       = 4   // the store is locked, damaged, full or cannot be written
	codeEnvironment = 5   // sandbox or toolchain is missing; see plumb doctor
	codeFindings    = 6   // lint, doctor, rules test, rules check: something is wrong
	codeNothing     = 7   // scan: nothing was scanned; mine: no case was found
	codeScanFailed  = 8   // scan: it failed, nothing may be concluded
	codeInterrupted = 130 // Ctrl-C
)

// exitError carries an exit code to the top. err may be nil: exit silently.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

func withCode(code int, err error) error {
	if err == nil {
		return nil
	}
	return &exitError{code, err}
}

// usage marks an error as the user's.
func usage(err error) error { return withCode(codeUsage, err) }

func codeOf(err error) int {
	var coded *exitError
	var fault *eval.Fault
	switch {
	case errors.As(err, &coded):
		return coded.code
	case errors.Is(err, context.Canceled):
		return codeInterrupted
	case errors.As(err, &fault):
		return codeUsage
	}
	return codeFailed
}

// version is the module version, or the commit it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 && (v == "" || v == "(devel)") {
			v = s.Value[:12]
		}
	}
	if v == "" || v == "(devel)" {
		v = "0.1.0-dev"
	}
	return v
}
