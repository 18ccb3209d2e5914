// Package golang is the language Go. An answer is a package of its own; beside
// it a generated file hands its functions to the driver (driver/), and a main
// package starts that. `plumb setup` compiles the standard library and the
// pinned modules beforehand (setup.go), so that an answer needs no go command:
// compiler and linker run once each, in the sandbox (build.go).
package golang

import (
	"context"
	"encoding/json"
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/install"
)

// Go implements lang.Language. It is safe for concurrent use.
type Go struct {
	home string
	pins pins

	mu        sync.Mutex
	toolchain lang.Toolchain // read once, when it is there
}

var _ lang.Language = (*Go)(nil)

// New reads the pins from content (toolchains/go/). home is the folder where
// Setup puts compiler and packages.
func New(content fs.FS, home string) (*Go, error) {
	p, err := readPins(content)
	if err != nil {
		return nil, err
	}
	return &Go{home: home, pins: p}, nil
}

// Name is "go".
func (*Go) Name() string { return "go" }

// Title is "Go".
func (*Go) Title() string { return "Go" }

// Ext is ".go".
func (*Go) Ext() string { return ".go" }

// Fences are the tags of Go code.
func (*Go) Fences() []string { return []string{"go", "golang"} }

// Guide describes what an answer may use. It is the same on every machine, for
// it is part of the prompt.
func (*Go) Guide() string {
	return "Go 1.26 with its standard library is installed, and of other modules only golang.org/x/crypto, " +
		"golang.org/x/net (html, idna, publicsuffix), golang.org/x/sync, golang.org/x/sys/unix, golang.org/x/text, " +
		"github.com/dlclark/regexp2, github.com/golang-jwt/jwt/v5, github.com/google/uuid, " +
		"github.com/mattn/go-sqlite3 (driver \"sqlite3\") and modernc.org/sqlite (driver \"sqlite\"); nothing else is. " +
		"cgo and go:embed are not available. The answer is one file with its package clause and every import it needs; " +
		"the functions are called from outside it."
}

// Defines reports whether code declares the function, comments and strings
// apart. The code need not be whole.
func (*Go) Defines(code, fn string) bool {
	var s scanner.Scanner
	src := []byte(code)
	file := token.NewFileSet().AddFile("", -1, len(src))
	s.Init(file, src, func(token.Position, string) {}, 0)
	after := token.EOF
	for {
		_, tok, text := s.Scan()
		switch {
		case tok == token.EOF:
			return false
		case after == token.FUNC && tok == token.IDENT && text == lang.Pascal(fn):
			return true
		}
		after = tok
	}
}

// Toolchain is what Setup installed.
func (l *Go) Toolchain(ctx context.Context) (lang.Toolchain, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.toolchain.Version != "" {
		return l.toolchain, nil
	}
	missing := &eval.Fault{Text: "Go: the compiled standard library is not installed", Hint: "run: plumb setup"}
	b, err := os.ReadFile(filepath.Join(folder(l.home), "toolchain.json"))
	if err != nil {
		return lang.Toolchain{}, missing
	}
	var t lang.Toolchain
	if err := json.Unmarshal(b, &t); err != nil || t.Version == "" {
		return lang.Toolchain{}, missing
	}
	if !strings.HasSuffix(install.Stamp(folder(l.home)), l.pins.hash()) {
		return lang.Toolchain{}, &eval.Fault{Text: "Go: other libraries are installed than this version of plumb pins", Hint: "run: plumb setup"}
	}
	l.toolchain = t
	return t, nil
}
