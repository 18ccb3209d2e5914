package javascript

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/install"
)

// oldest is the oldest major version of Node that the pins are good for.
const oldest = 20

// recipe changes when Setup installs in another way.
const recipe = "1"

// native is the one library that is compiled here: its install script would
// download a binary that no lock file vouches for.
const native = "better-sqlite3"

// parseLibraries reads package.json's dependencies as "name version", sorted.
func parseLibraries(manifest []byte) ([]string, error) {
	var m struct {
		Dependencies map[string]string `json:"dependencies"`
	}
	if err := json.Unmarshal(manifest, &m); err != nil {
		return nil, &eval.Fault{File: "toolchains/javascript/package.json", Text: "is no JSON: " + err.Error(), Hint: "mend the file"}
	}
	var libs []string
	for _, name := range slices.Sorted(maps.Keys(m.Dependencies)) {
		libs = append(libs, name+" "+m.Dependencies[name])
	}
	return libs, nil
}

// version asks Node for its version, "20.20.2".
func version(ctx context.Context) (string, error) {
	mend := fmt.Sprintf("install Node %d or newer with npm as %s, on Debian or Ubuntu: apt-get install nodejs npm", oldest, interpreter)
	out, err := exec.CommandContext(ctx, interpreter, "--version").Output()
	if ctx.Err() != nil {
		return "", fmt.Errorf("ask Node for its version: %w", ctx.Err())
	}
	if err != nil {
		return "", &eval.Fault{Text: "Node does not start: " + err.Error(), Hint: mend}
	}
	v := strings.TrimPrefix(strings.TrimSpace(string(out)), "v")
	major, _, _ := strings.Cut(v, ".")
	if n, err := strconv.Atoi(major); err != nil || n < oldest {
		return "", &eval.Fault{Text: fmt.Sprintf("%s is Node %s, which is too old", interpreter, v), Hint: mend}
	}
	return v, nil
}

// stamp names all that the installed libraries depend on.
func (j *JavaScript) stamp(version string) string {
	sum := sha256.Sum256([]byte(recipe + "\n" + version + "\n" + string(j.manifest) + "\n" + string(j.lock)))
	return hex.EncodeToString(sum[:])
}

// Setup installs the pinned libraries under home, and does nothing when they
// are there. What the installer says goes to log. An error wraps
// install.ErrUnreachable when the registry is out of reach.
func (j *JavaScript) Setup(ctx context.Context, log io.Writer) error {
	v, err := version(ctx)
	if err != nil {
		return err
	}
	return install.Folder(ctx, j.libsDir(), j.stamp(v), func(tmp string) error {
		return j.fill(ctx, log, tmp)
	})
}

func (j *JavaScript) fill(ctx context.Context, log io.Writer, tmp string) error {
	npm, err := exec.LookPath("npm")
	if err != nil {
		return &eval.Fault{Text: "npm is not there", Hint: "on Debian or Ubuntu: apt-get install npm"}
	}
	for name, data := range map[string][]byte{"package.json": j.manifest, "package-lock.json": j.lock} {
		if err := os.WriteFile(filepath.Join(tmp, name), data, 0o644); err != nil {
			return fmt.Errorf("install JavaScript's libraries: %w", err)
		}
	}
	err = install.Run(ctx, log, install.Command{
		What: "install JavaScript's libraries", Dir: tmp,
		Argv: []string{npm, "ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--no-progress"},
	})
	if err != nil {
		return err
	}
	return compileNative(ctx, log, npm, tmp)
}

// compileNative builds better-sqlite3 from its own source with npm's node-gyp
// and drops what only the build needs.
func compileNative(ctx context.Context, log io.Writer, npm, tmp string) error {
	for _, tool := range []string{"make", "g++", "python3"} {
		if _, err := exec.LookPath(tool); err != nil {
			return &eval.Fault{
				Text: fmt.Sprintf("%s is not there, which compiles the library %s", tool, native),
				Hint: "on Debian or Ubuntu: apt-get install make g++ python3",
			}
		}
	}
	// At the package's own -O3 SQLite takes twice as long to compile, for speed
	// that answers do not need.
	env := append(os.Environ(), "npm_config_build_from_source=true", "MAKEFLAGS=-j2", "CFLAGS=-O1", "CXXFLAGS=-O1")
	if _, err := os.Stat("/usr/include/node/node.h"); err == nil {
		env = append(env, "npm_config_nodedir=/usr") // else node-gyp downloads the headers
	}
	err := install.Run(ctx, log, install.Command{
		What: "compile the library " + native, Dir: tmp, Env: env,
		Argv: []string{npm, "rebuild", native, "--foreground-scripts", "--no-progress"},
	})
	if err != nil {
		return err
	}
	dir := filepath.Join(tmp, "node_modules", native)
	built := filepath.Join(dir, "build", "Release", "better_sqlite3.node")
	data, err := os.ReadFile(built)
	if err != nil {
		return fmt.Errorf("compile the library %s: %w", native, err)
	}
	for _, rest := range []string{"build", "deps", "src"} {
		if err := os.RemoveAll(filepath.Join(dir, rest)); err != nil {
			return fmt.Errorf("tidy the library %s: %w", native, err)
		}
	}
	if err := os.MkdirAll(filepath.Dir(built), 0o755); err != nil {
		return fmt.Errorf("tidy the library %s: %w", native, err)
	}
	return os.WriteFile(built, data, 0o755)
}

// Toolchain implements lang.Language.
func (j *JavaScript) Toolchain(ctx context.Context) (lang.Toolchain, error) {
	v, err := version(ctx)
	if err != nil {
		return lang.Toolchain{}, err
	}
	if install.Stamp(j.libsDir()) != j.stamp(v) {
		return lang.Toolchain{}, &eval.Fault{Text: "the pinned JavaScript libraries are not installed in " + j.libsDir(), Hint: "run plumb setup"}
	}
	var lock struct {
		Packages map[string]struct {
			Version string `json:"version"`
		} `json:"packages"`
	}
	if err := json.Unmarshal(j.lock, &lock); err != nil {
		return lang.Toolchain{}, &eval.Fault{File: "toolchains/javascript/package-lock.json", Text: "is no JSON: " + err.Error(), Hint: "mend the file"}
	}
	t := lang.Toolchain{Version: "Node " + v}
	for _, path := range slices.Sorted(maps.Keys(lock.Packages)) {
		if name, ok := strings.CutPrefix(path, "node_modules/"); ok {
			t.Libraries = append(t.Libraries, name+" "+lock.Packages[path].Version)
		}
	}
	return t, nil
}
