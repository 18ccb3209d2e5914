// Package javascript is the programming language JavaScript on Node: how it is
// prompted for, recognised, installed and run. Node is the system's; the
// libraries are pinned in content/toolchains/javascript.
package javascript

import (
	"context"
	"crypto/sha256"
	_ "embed" // driver.js
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/sandbox"
)

// Where things lie inside the sandbox. Node looks for libraries in the
// node_modules of the folders above the answer.
const (
	interpreter = "/usr/bin/node"
	guestLibs   = "/plumb/node_modules"
	guestAnswer = "/plumb/answer"
)

//go:embed driver.js
var driver []byte

// JavaScript implements lang.Language.
type JavaScript struct {
	home      string
	manifest  []byte // package.json
	lock      []byte // package-lock.json
	libraries []string
}

var _ lang.Language = (*JavaScript)(nil)

// New reads the pins from content (toolchains/javascript/). home is the folder
// where Setup puts the libraries.
func New(content fs.FS, home string) (*JavaScript, error) {
	manifest, err := fs.ReadFile(content, "toolchains/javascript/package.json")
	if err != nil {
		return nil, fmt.Errorf("read JavaScript's libraries: %w", err)
	}
	lock, err := fs.ReadFile(content, "toolchains/javascript/package-lock.json")
	if err != nil {
		return nil, fmt.Errorf("read JavaScript's pins: %w", err)
	}
	libs, err := parseLibraries(manifest)
	if err != nil {
		return nil, err
	}
	return &JavaScript{home: home, manifest: manifest, lock: lock, libraries: libs}, nil
}

// Name implements lang.Language.
func (j *JavaScript) Name() string { return "javascript" }

// Title implements lang.Language.
func (j *JavaScript) Title() string { return "JavaScript" }

// Ext implements lang.Language.
func (j *JavaScript) Ext() string { return ".js" }

// Fences implements lang.Language.
func (j *JavaScript) Fences() []string {
	return []string{"javascript", "js", "node", "nodejs", "mjs", "cjs", "jsx"}
}

// libsDir is where Setup puts package.json and node_modules.
func (j *JavaScript) libsDir() string { return filepath.Join(j.home, "javascript") }

// Prepare implements lang.Language. Nothing is compiled: what is wrong with the
// code shows when it is loaded.
func (j *JavaScript) Prepare(ctx context.Context, b lang.Builder, u lang.Unit) (lang.Build, error) {
	epilogue := moduleEpilogue(u.Fns)
	sum := sha256.Sum256([]byte(string(driver) + "\x00" + epilogue + "\x00" + u.Code))
	dir, err := b.Cached(ctx, "javascript-"+hex.EncodeToString(sum[:]), func(dir string) error {
		for name, data := range map[string]string{
			"driver.cjs":   string(driver),
			"solution.js":  u.Code,
			"solution.mjs": u.Code + epilogue,
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return lang.Build{}, fmt.Errorf("prepare JavaScript answer: %w", err)
	}
	argv := []string{interpreter, guestAnswer + "/driver.cjs", guestAnswer + "/solution"}
	for _, f := range u.Fns {
		argv = append(argv, f.Name+":"+lang.Camel(f.Name)+":"+f.Returns.String())
	}
	return lang.Build{
		Argv: argv,
		Env:  []string{"PATH=/usr/bin:/bin", "HOME=/tmp", "TMPDIR=/tmp", "LANG=C.UTF-8", "TZ=UTC"},
		Mounts: []sandbox.Mount{
			{Host: filepath.Join(j.libsDir(), "node_modules"), Guest: guestLibs},
			{Host: dir, Guest: guestAnswer},
		},
	}, nil
}

// moduleEpilogue is put at the end of an ES module to hand out functions that it
// declares and does not export. The driver does the same for scripts.
func moduleEpilogue(fns []lang.Func) string {
	var parts []string
	for _, f := range fns {
		n := lang.Camel(f.Name)
		quoted, err := json.Marshal(n)
		if err != nil {
			continue // a string is always written
		}
		parts = append(parts, fmt.Sprintf("%s: typeof %s === 'undefined' ? undefined : %s", quoted, n, n))
	}
	return "\n;globalThis.__plumb?.({" + strings.Join(parts, ", ") + "});\n"
}
