// Package lang is the contract of a programming language: how to ask for code
// in it, find the code in an answer, build it, and drive it. One folder below
// holds one language; extract/ finds code blocks for all of them; wire/ is what
// drivers speak.
package lang

import (
	"context"

	"example.com/plumb/internal/sandbox"
)

// Language is one programming language. Implementations are safe for concurrent
// use and hold no state but what New was given.
type Language interface {
	// Name is the word on the command line: python, javascript, go, c, cpp.
	Name() string
	// Title is the name for people and prompts: "Python", "C++".
	Title() string
	// Ext is the extension of its solution files, with the dot: ".py".
	Ext() string
	// Fences are the tags of code fences that mean this language, lower case.
	Fences() []string
	// Stub is the code shown to the model: for each function its documentation
	// comment and typed signature, ready to be completed. No words on security.
	Stub(fns []Func) string
	// Guide is what the prompt says of this language: version, which libraries
	// are installed (and that nothing else is), how the code is called.
	Guide() string
	// Defines reports whether code defines the function fn (named in
	// snake_case), judged from the text alone, comments and strings apart.
	Defines(code, fn string) bool
	// Prepare makes an answer runnable. What the candidate did wrong is a
	// *Failure in Build, never an error; an error is ours.
	Prepare(ctx context.Context, b Builder, u Unit) (Build, error)
	// Toolchain names the exact compiler or interpreter and the pinned
	// libraries; it is part of cache keys and of the manifest. A missing
	// toolchain is a *eval.Fault with the mend.
	Toolchain(ctx context.Context) (Toolchain, error)
}

// Unit is one answer to be built for one task.
type Unit struct {
	Code string
	Fns  []Func
	// Glue replaces the generated glue code between driver and function, for
	// tasks that bring a driver of their own. Empty: generated from Fns.
	Glue string
	// Sanitize adds sanitizers to those that are always on ("undefined").
	Sanitize []string
	// Leaks says that memory leaks count in this task.
	Leaks bool
}

// Build is a program ready to be started any number of times, or a Failure.
type Build struct {
	// Failure is set when the candidate cannot run; nothing else is then.
	Failure *Failure
	// Argv, Env and Mounts start the driver with the candidate. The caller adds
	// files, limits and Channel.
	Argv   []string
	Env    []string
	Mounts []sandbox.Mount
	// Limits are this language's needs (memory, processes); CPU and Wall are
	// the caller's.
	Limits sandbox.Limits
}

// Failure is what a candidate did wrong before it ran.
type Failure struct {
	// Reason is "compile" (does not build, too slow or too big to build) or
	// "tampered" (touches sanitizer, driver or main).
	Reason string
	// Detail is the compiler's output or what was found, at most 4 kB, with no
	// path of this machine.
	Detail string
}

// Toolchain describes what builds and runs a language here.
type Toolchain struct {
	Version   string   `json:"version"`   // "Python 3.11.2"
	Libraries []string `json:"libraries"` // "cryptography 44.0.0"
}

// Key is what caches include: everything that could change an observation.
func (t Toolchain) Key() string {
	k := t.Version
	for _, l := range t.Libraries {
		k += "\n" + l
	}
	return k
}

// Builder runs compilers in the sandbox and keeps their output by content.
type Builder interface {
	// Sandbox runs a compiler.
	Sandbox() sandbox.Runner
	// Cached returns the host folder with the result of make, which is called
	// at most once per key (process-wide, and across processes by what is on
	// disk). make fills dir; when it fails, nothing is kept and its error
	// returned. The folder is readable by the sandbox and never changed later.
	Cached(ctx context.Context, key string, make func(dir string) error) (string, error)
	// Home is the folder where `plumb setup` put toolchains and libraries.
	Home() string
}

// Reading a result of a driver: how a call ended that did not return a value.
const (
	// ExitLoad is the driver's exit code when the candidate cannot be loaded:
	// a syntax error, a missing import, the function is not there. Drivers of
	// compiled languages never use it.
	ExitLoad = 97
	// ExitSanitizer and ExitLeak are set as exit codes of sanitizers by the
	// languages that have them (Build.Env).
	ExitSanitizer = 86
	ExitLeak      = 87
)
