package native

import (
	"context"
	"debug/elf"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang"
)

// host is what was found on this machine.
type host struct {
	toolchain   lang.Toolchain
	key         string   // of the toolchain, for caches
	rulesKey    string   // of the rules that judge answers, for caches
	intercepted []string // names that the sanitizer takes from the C library
	gold        bool     // the faster linker is there
	randomBits  int
}

// look finds compiler, linker and libraries, once.
func (c *Compiler) look(ctx context.Context) (*host, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.host != nil {
		return c.host, nil
	}
	versions, missing, err := c.packages(ctx)
	if err != nil {
		return nil, err
	}
	if len(missing) > 0 {
		return nil, &eval.Fault{
			Text: fmt.Sprintf("%s: missing on this machine: %s", c.dialect.Command, strings.Join(missing, " ")),
			Hint: "run: plumb setup",
		}
	}
	version, err := c.output(ctx, "-dumpfullversion")
	if err != nil {
		return nil, err
	}
	h := &host{randomBits: randomBits()}
	h.toolchain = lang.Toolchain{Version: c.dialect.Command + " " + version + " " + strings.Join(c.dialect.Flags, " "), Libraries: versions}
	if _, err := os.Stat("/usr/bin/ld.gold"); err == nil {
		h.gold = true
		h.toolchain.Version += " (gold)"
	}
	h.key = h.toolchain.Key()
	if h.rulesKey, err = rulesKey(); err != nil {
		return nil, fmt.Errorf("read the rules for answers: %w", err)
	}
	runtime, err := c.output(ctx, "-print-file-name=libasan.so")
	if err != nil {
		return nil, err
	}
	if h.intercepted, err = readNames(runtime, exported); err != nil {
		return nil, &eval.Fault{Text: fmt.Sprintf("%s: the runtime of AddressSanitizer cannot be read: %v", c.dialect.Command, err), Hint: "run: plumb setup"}
	}
	c.host = h
	return h, nil
}

func (c *Compiler) output(ctx context.Context, arg string) (string, error) {
	cmd := exec.CommandContext(ctx, c.dialect.Command, arg)
	cmd.Env = compileEnv()
	out, err := cmd.Output()
	if err != nil {
		return "", &eval.Fault{Text: fmt.Sprintf("%s does not run: %v", c.dialect.Command, err), Hint: "run: plumb setup"}
	}
	return strings.TrimSpace(string(out)), nil
}

// protected are the names that an answer may not define: those that the driver
// or the sanitizer takes from elsewhere.
func (h *host) protected(driver part) (protected, error) {
	needed, err := readNames(filepath.Join(driver.dir, "driver.o"), imported)
	if err != nil {
		return nil, fmt.Errorf("read symbols of the driver: %w", err)
	}
	keep := protected{}
	for _, name := range slices.Concat(needed, h.intercepted, []string{"_start", "_init", "_fini", "environ"}) {
		keep[name] = true
	}
	return keep, nil
}

func readNames(file string, names func(*elf.File) ([]string, error)) ([]string, error) {
	f, err := elf.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return names(f)
}
