package python

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
	"example.com/plumb/internal/lang/install"
)

// oldest is the oldest minor version of Python 3 that the pins and the stubs
// (str | None) are good for.
const oldest = 10

// recipe changes when Setup installs in another way.
const recipe = "1"

// library is one that answers may import.
type library struct {
	name, version string
	imported      string // the import name where it differs
}

// pinned matches one pin of requirements.txt.
var pinned = regexp.MustCompile(`(?m)^([A-Za-z0-9._-]+)==([^ \\]+)`)

// parseLibraries joins requirements.in (what answers may import) with the
// versions of requirements.txt.
func parseLibraries(direct, pins string) ([]library, error) {
	versions := map[string]string{}
	for _, m := range pinned.FindAllStringSubmatch(pins, -1) {
		versions[strings.ToLower(m[1])] = m[2] // of two pins with markers, the newer Python's
	}
	var libs []library
	line := 0
	for text := range strings.Lines(direct) {
		line++
		spec, comment, _ := strings.Cut(text, "#")
		name, _, _ := strings.Cut(strings.TrimSpace(spec), "==")
		if name == "" {
			continue
		}
		version, ok := versions[strings.ToLower(name)]
		if !ok {
			return nil, &eval.Fault{
				File: "toolchains/python/requirements.in", Line: line,
				Text: fmt.Sprintf("%s is not pinned in requirements.txt", name),
				Hint: "run the command in the first line of requirements.txt",
			}
		}
		libs = append(libs, library{name: name, version: version, imported: strings.TrimSpace(comment)})
	}
	return libs, nil
}

// version asks the interpreter for its version, "3.11.2".
func version(ctx context.Context) (string, error) {
	mend := "install Python 3." + strconv.Itoa(oldest) + " or newer as " + interpreter + ", on Debian or Ubuntu: apt-get install python3 python3-pip"
	out, err := exec.CommandContext(ctx, interpreter, "-I", "-S", "-c", "import platform; print(platform.python_version())").Output()
	if ctx.Err() != nil {
		return "", fmt.Errorf("ask Python for its version: %w", ctx.Err())
	}
	if err != nil {
		return "", &eval.Fault{Text: "Python does not start: " + err.Error(), Hint: mend}
	}
	v := strings.TrimSpace(string(out))
	parts := strings.Split(v, ".")
	minor := 0
	if len(parts) > 1 {
		minor, _ = strconv.Atoi(parts[1])
	}
	if parts[0] != "3" || minor < oldest {
		return "", &eval.Fault{Text: fmt.Sprintf("%s is Python %s, which is too old", interpreter, v), Hint: mend}
	}
	return v, nil
}

// stamp names all that the installed libraries depend on.
func (p *Python) stamp(version string) string {
	sum := sha256.Sum256([]byte(recipe + "\n" + version + "\n" + string(p.pins)))
	return hex.EncodeToString(sum[:])
}

// Setup installs the pinned libraries under home, and does nothing when they
// are there. What the installer says goes to log. An error wraps
// install.ErrUnreachable when the registry is out of reach.
func (p *Python) Setup(ctx context.Context, log io.Writer) error {
	v, err := version(ctx)
	if err != nil {
		return err
	}
	return install.Folder(ctx, p.libsDir(), p.stamp(v), func(tmp string) error {
		return p.fill(ctx, log, tmp)
	})
}

func (p *Python) fill(ctx context.Context, log io.Writer, tmp string) error {
	if err := exec.CommandContext(ctx, interpreter, "-m", "pip", "--version").Run(); err != nil {
		return &eval.Fault{Text: interpreter + " has no pip", Hint: "on Debian or Ubuntu: apt-get install python3-pip"}
	}
	pins, err := os.CreateTemp("", "plumb-requirements-*.txt")
	if err != nil {
		return fmt.Errorf("install Python's libraries: %w", err)
	}
	defer os.Remove(pins.Name()) //nolint:errcheck // a temporary file
	_, err = pins.Write(p.pins)
	if err = errors.Join(err, pins.Close()); err != nil {
		return fmt.Errorf("install Python's libraries: %w", err)
	}
	err = install.Run(ctx, log, install.Command{
		What: "install Python's libraries",
		Argv: []string{
			interpreter, "-m", "pip", "install", "--target", tmp, "--require-hashes", "--only-binary", ":all:",
			"--no-deps", "--no-compile", "--no-input", "--progress-bar", "off", "--disable-pip-version-check", "--root-user-action=ignore",
			"--requirement", pins.Name(),
		},
	})
	if err != nil {
		return err
	}
	// Answers cannot write caches, so they are made here; unchecked, since the
	// sources never change and their times are nobody's business.
	return install.Run(ctx, log, install.Command{
		What: "compile Python's libraries",
		Dir:  tmp,
		Argv: []string{interpreter, "-I", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-s", tmp, "-p", guestLibs, "."},
	})
}

// Toolchain implements lang.Language.
func (p *Python) Toolchain(ctx context.Context) (lang.Toolchain, error) {
	v, err := version(ctx)
	if err != nil {
		return lang.Toolchain{}, err
	}
	if install.Stamp(p.libsDir()) != p.stamp(v) {
		return lang.Toolchain{}, &eval.Fault{Text: "the pinned Python libraries are not installed in " + p.libsDir(), Hint: "run plumb setup"}
	}
	infos, err := filepath.Glob(filepath.Join(p.libsDir(), "*.dist-info"))
	if err != nil {
		return lang.Toolchain{}, fmt.Errorf("list Python's libraries: %w", err)
	}
	t := lang.Toolchain{Version: "Python " + v}
	for _, dir := range infos {
		name, version, _ := strings.Cut(strings.TrimSuffix(filepath.Base(dir), ".dist-info"), "-")
		t.Libraries = append(t.Libraries, name+" "+version)
	}
	slices.Sort(t.Libraries)
	return t, nil
}
