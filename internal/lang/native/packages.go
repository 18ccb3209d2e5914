package native

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"

	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang/install"
)

// wanted are the Debian packages of this dialect, compiler first.
func (c *Compiler) wanted() []string {
	names := []string{c.dialect.Command, "libc6-dev", "binutils"}
	for _, l := range c.dialect.Libraries {
		if l.Package != "" {
			names = append(names, l.Package)
		}
	}
	return names
}

// packages asks dpkg for the versions of what is there, and says what is not.
func (c *Compiler) packages(ctx context.Context) (versions, missing []string, err error) {
	args := append([]string{"-W", "-f", "${db:Status-Abbrev} ${Package} ${Version}\n"}, c.wanted()...)
	out, err := exec.CommandContext(ctx, "dpkg-query", args...).Output() // it fails when one is missing
	if len(out) == 0 && err != nil {
		if _, noDpkg := exec.LookPath("dpkg-query"); noDpkg != nil {
			return nil, nil, &eval.Fault{Text: "dpkg-query is missing: C and C++ need Debian or Ubuntu", Hint: "leave c and cpp out with --languages"}
		}
	}
	found := map[string]string{}
	for line := range strings.Lines(string(out)) {
		if f := strings.Fields(line); len(f) == 3 && f[0] == "ii" {
			found[f[1]] = f[2]
		}
	}
	for _, name := range c.wanted() {
		if found[name] == "" {
			missing = append(missing, name)
		} else if name != c.dialect.Command {
			versions = append(versions, name+" "+found[name])
		}
	}
	return versions, missing, nil
}

// Setup installs the Debian packages that are missing. It needs root only when
// there are any.
func (c *Compiler) Setup(ctx context.Context, log io.Writer) error {
	_, missing, err := c.packages(ctx)
	if err != nil || len(missing) == 0 {
		return err
	}
	if os.Geteuid() != 0 {
		return &eval.Fault{
			Text: fmt.Sprintf("%s: packages are missing, and only root can install them", c.dialect.Command),
			Hint: "run: sudo " + strings.Join(installCommand(missing), " "),
		}
	}
	unlock, err := lockInstaller()
	if err != nil {
		return err
	}
	defer unlock()
	if _, missing, err = c.packages(ctx); err != nil || len(missing) == 0 {
		return err // another set-up has done it meanwhile
	}
	env := append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	err = install.Run(ctx, log, install.Command{What: "update Debian's package lists", Argv: []string{"apt-get", "update", "-q"}, Env: env})
	if err == nil {
		err = install.Run(ctx, log, install.Command{What: "install Debian packages", Argv: installCommand(missing), Env: env})
	}
	if err != nil {
		return fmt.Errorf("%w (by hand: %s)", err, strings.Join(installCommand(missing), " "))
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.host = nil // look again
	return nil
}

func installCommand(packages []string) []string {
	return append([]string{"apt-get", "install", "-q", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"}, packages...)
}

// lockInstaller keeps two set-ups from disturbing each other, since apt-get does
// not wait for another that updates its lists.
func lockInstaller() (unlock func(), err error) {
	f, err := os.OpenFile("/run/plumb-apt.lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock apt-get: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		return nil, fmt.Errorf("lock apt-get: %w", errors.Join(err, f.Close()))
	}
	return func() { _ = f.Close() }, nil
}
