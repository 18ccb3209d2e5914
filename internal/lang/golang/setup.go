package golang

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/install"
)

// pins are the modules that answers may import: go.mod and go.sum with their
// versions and hashes, and the packages that are compiled. In content the first
// two have other names, since a folder with a go.mod cannot be embedded.
type pins struct{ mod, sum, packages []byte }

func readPins(content fs.FS) (pins, error) {
	var p pins
	for name, to := range map[string]*[]byte{"go.mod.txt": &p.mod, "go.sum.txt": &p.sum, "packages.txt": &p.packages} {
		b, err := fs.ReadFile(content, "toolchains/go/"+name)
		if err != nil {
			return pins{}, fmt.Errorf("read Go's pins: %w", err)
		}
		*to = b
	}
	return p, nil
}

// hash is what the installed folder depends on apart from Go's version.
func (p pins) hash() string {
	return eval.HashJSON([]string{layout, string(p.mod), string(p.sum), string(p.packages)})
}

// layout names the form of the installed folder; a change installs it anew.
const layout = "1"

// guestHome is where the installed folder is seen in the sandbox.
const guestHome = "/plumb/go"

// The installed folder:
//
//	bin/compile, bin/link   the tools of the installed Go
//	pkg/0001.a …            compiled packages, the standard library's among them
//	importcfg               import path → archive, as the sandbox sees it
//	toolchain.json          lang.Toolchain
func folder(home string) string { return filepath.Join(home, "go") }

// Setup compiles the standard library and the pinned modules, so that an answer
// costs one run of the compiler and one of the linker. It needs the go command,
// gcc, and once the module proxy; done before, it returns at once.
func (l *Go) Setup(ctx context.Context, log io.Writer) error {
	version, err := goVersion(ctx)
	if err != nil {
		return err
	}
	if err := needed(); err != nil {
		return err
	}
	return install.Folder(ctx, folder(l.home), version+" "+l.pins.hash(), func(tmp string) error {
		return l.pins.compileAll(ctx, version, tmp, log)
	})
}

func goVersion(ctx context.Context) (string, error) {
	cmd := exec.CommandContext(ctx, "go", "env", "GOVERSION")
	cmd.Env = goEnv()
	out, err := cmd.Output()
	if err != nil {
		return "", &eval.Fault{Text: "Go: the go command does not run: " + err.Error(), Hint: "install Go 1.26 or later and put it on PATH"}
	}
	return strings.TrimSpace(string(out)), nil
}

// needed says what of the host's packages is missing: the SQLite driver of most
// Go programs is a binding to the C library.
func needed() error {
	if _, err := exec.LookPath("gcc"); err != nil {
		return &eval.Fault{Text: "Go: gcc is missing", Hint: "apt-get install gcc libc6-dev libsqlite3-dev"}
	}
	if _, err := os.Stat("/usr/include/sqlite3.h"); err != nil {
		return &eval.Fault{Text: "Go: sqlite3.h is missing", Hint: "apt-get install libsqlite3-dev"}
	}
	return nil
}

// goEnv is the environment of the go command: the user's, without what would
// change the result.
func goEnv() []string {
	var env []string
	for _, kv := range os.Environ() {
		switch name, _, _ := strings.Cut(kv, "="); name {
		case "GOFLAGS", "GOOS", "GOARCH", "GOEXPERIMENT", "GOWORK", "GOAMD64", "GOARM64", "CGO_CFLAGS", "CGO_LDFLAGS":
		default:
			env = append(env, kv)
		}
	}
	return append(env, "CGO_ENABLED=1", "GOWORK=off", "GOFLAGS=-mod=readonly", "GOTOOLCHAIN=local")
}

func (p pins) compileAll(ctx context.Context, version, dir string, log io.Writer) error {
	module, err := os.MkdirTemp("", "plumb-go-")
	if err != nil {
		return fmt.Errorf("set up Go: %w", err)
	}
	defer os.RemoveAll(module) //nolint:errcheck // a temporary folder
	err = errors.Join(
		os.WriteFile(filepath.Join(module, "go.mod"), p.mod, 0o600),
		os.WriteFile(filepath.Join(module, "go.sum"), p.sum, 0o600))
	if err != nil {
		return fmt.Errorf("set up Go: %w", err)
	}
	fmt.Fprintln(log, "Go: compiling the standard library and the pinned modules")
	err = install.Run(ctx, log, install.Command{
		What: "download Go modules", Dir: module, Env: goEnv(), Argv: []string{"go", "mod", "download"},
	})
	if err != nil {
		return err
	}
	archives, err := p.listArchives(ctx, module)
	if err != nil {
		return err
	}
	if err := copyArchives(dir, archives); err != nil {
		return fmt.Errorf("set up Go: %w", err)
	}
	if err := copyTools(ctx, dir); err != nil {
		return err
	}
	return p.describe(version, dir)
}

// archive is a compiled package.
type archive struct{ path, file string }

// listArchives compiles everything and says where the results are.
func (p pins) listArchives(ctx context.Context, module string) ([]archive, error) {
	args := append([]string{
		"list", "-export", "-deps", "-tags", "libsqlite3",
		"-f", "{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}", "std",
	}, strings.Fields(string(p.packages))...)
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir, cmd.Env = module, goEnv()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		first, _, _ := strings.Cut(strings.TrimSpace(stderr.String()), "\n")
		return nil, fmt.Errorf("compile Go packages: %w: %s", err, first)
	}
	var list []archive
	for line := range strings.Lines(string(out)) {
		path, file, ok := strings.Cut(strings.TrimSpace(line), " ")
		if ok {
			list = append(list, archive{path, file})
		}
	}
	return list, nil
}

func copyArchives(dir string, archives []archive) error {
	if err := os.Mkdir(filepath.Join(dir, "pkg"), 0o755); err != nil {
		return err
	}
	var cfg strings.Builder
	for i, a := range archives {
		name := fmt.Sprintf("pkg/%04d.a", i)
		if err := copyFile(a.file, filepath.Join(dir, name), 0o644); err != nil {
			return err
		}
		fmt.Fprintf(&cfg, "packagefile %s=%s/%s\n", a.path, guestHome, name)
	}
	return os.WriteFile(filepath.Join(dir, "importcfg"), []byte(cfg.String()), 0o644) //nolint:gosec // read in the sandbox
}

// copyTools copies compiler and linker; `go tool -n` builds what Go ships as
// source only.
func copyTools(ctx context.Context, dir string) error {
	if err := os.Mkdir(filepath.Join(dir, "bin"), 0o755); err != nil {
		return err
	}
	for _, tool := range []string{"compile", "link"} {
		cmd := exec.CommandContext(ctx, "go", "tool", "-n", tool)
		cmd.Env = goEnv()
		out, err := cmd.Output()
		if err != nil {
			return fmt.Errorf("find Go's %s: %w", tool, err)
		}
		if err := copyFile(strings.TrimSpace(string(out)), filepath.Join(dir, "bin", tool), 0o755); err != nil {
			return fmt.Errorf("copy Go's %s: %w", tool, err)
		}
	}
	return nil
}

func copyFile(from, to string, mode os.FileMode) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	_, err = io.Copy(out, in)
	return err
}

// describe writes what Toolchain will say.
func (p pins) describe(version, dir string) error {
	t := lang.Toolchain{Version: "Go " + strings.TrimPrefix(version, "go") + " " + runtime.GOARCH}
	for line := range strings.Lines(string(p.mod)) {
		if f := strings.Fields(line); len(f) == 2 && strings.HasPrefix(f[1], "v") {
			t.Libraries = append(t.Libraries, f[0]+" "+f[1])
		}
	}
	b, err := json.MarshalIndent(t, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "toolchain.json"), b, 0o644) //nolint:gosec // read by every user
}
