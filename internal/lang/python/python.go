// Package python is the programming language Python: how it is prompted for,
// recognised, installed and run. The interpreter is the system's; the libraries
// are pinned in content/toolchains/python.
package python

import (
	"context"
	"crypto/sha256"
	_ "embed" // driver.py
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/sandbox"
)

// Where things lie inside the sandbox.
const (
	interpreter = "/usr/bin/python3"
	guestLibs   = "/plumb/python"
	guestAnswer = "/plumb/answer"
)

//go:embed driver.py
var driver []byte

// Python implements lang.Language.
type Python struct {
	home      string
	pins      []byte // requirements.txt
	libraries []library
	// spoken is how the prompt names the interpreter: to the patch level, since
	// what the standard library offers depends on it (tarfile's filters).
	spoken func() string
}

var _ lang.Language = (*Python)(nil)

// New reads the pins from content (toolchains/python/). home is the folder where
// Setup puts the libraries.
func New(content fs.FS, home string) (*Python, error) {
	pins, err := fs.ReadFile(content, "toolchains/python/requirements.txt")
	if err != nil {
		return nil, fmt.Errorf("read Python's pins: %w", err)
	}
	direct, err := fs.ReadFile(content, "toolchains/python/requirements.in")
	if err != nil {
		return nil, fmt.Errorf("read Python's libraries: %w", err)
	}
	libs, err := parseLibraries(string(direct), string(pins))
	if err != nil {
		return nil, err
	}
	return &Python{home: home, pins: pins, libraries: libs, spoken: sync.OnceValue(spokenVersion)}, nil
}

// Name implements lang.Language.
func (p *Python) Name() string { return "python" }

// Title implements lang.Language.
func (p *Python) Title() string { return "Python" }

// Ext implements lang.Language.
func (p *Python) Ext() string { return ".py" }

// Fences implements lang.Language.
func (p *Python) Fences() []string { return []string{"python", "py", "python3", "py3"} }

// libsDir is where Setup puts the libraries.
func (p *Python) libsDir() string { return filepath.Join(p.home, "python") }

// Prepare implements lang.Language. Nothing is compiled: what is wrong with the
// code shows when it is loaded.
func (p *Python) Prepare(ctx context.Context, b lang.Builder, u lang.Unit) (lang.Build, error) {
	sum := sha256.Sum256(append(append([]byte{}, driver...), u.Code...))
	dir, err := b.Cached(ctx, "python-"+hex.EncodeToString(sum[:]), func(dir string) error {
		if err := os.WriteFile(filepath.Join(dir, "driver.py"), driver, 0o644); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, "solution.py"), []byte(u.Code), 0o644)
	})
	if err != nil {
		return lang.Build{}, fmt.Errorf("prepare Python answer: %w", err)
	}
	// -S leaves out the host's own site-packages, -B the writing of caches. Not
	// -I, which would ignore PYTHONHASHSEED: with a fixed seed the order of a
	// set is the same in every run.
	argv := []string{interpreter, "-S", "-B", "-X", "utf8", guestAnswer + "/driver.py", guestLibs, guestAnswer + "/solution.py"}
	for _, f := range u.Fns {
		argv = append(argv, f.Name+":"+f.Returns.String())
	}
	return lang.Build{
		Argv: argv,
		Env: []string{
			"PATH=/usr/bin:/bin", "HOME=/tmp", "TMPDIR=/tmp", "LANG=C.UTF-8", "TZ=UTC", "PYTHONHASHSEED=0",
		},
		Mounts: []sandbox.Mount{
			{Host: p.libsDir(), Guest: guestLibs},
			{Host: dir, Guest: guestAnswer},
		},
	}, nil
}
