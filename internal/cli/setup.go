package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/plumb/content"
	"example.com/plumb/internal/eval"
	"example.com/plumb/internal/lang/buildcache"
)

func (a *app) setupCommand() *cobra.Command {
	var only []string
	c := &cobra.Command{
		Use:   "setup",
		Short: "Install the pinned libraries that answers may use",
		Long: `Install the pinned libraries that answers may use, for each language, below
PLUMB_HOME (default /var/lib/plumb for root, else ~/.local/share/plumb). What is
there already is left alone.`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.setup(c.Context(), only) },
	}
	c.Flags().StringSliceVarP(&only, "languages", "l", nil, "only these languages")
	return c
}

func (a *app) setup(ctx context.Context, only []string) error {
	fsys, err := content.Open(a.content)
	if err != nil {
		return usage(err)
	}
	langs, err := languages(fsys, buildcache.DefaultHome())
	if err != nil {
		return err
	}
	var names []string
	for _, l := range langs {
		names = append(names, l.Name())
	}
	wanted := map[string]bool{}
	for _, name := range only {
		wanted[name] = true
	}
	if err := unknownNames("language", only, names); err != nil {
		return usage(err)
	}
	var faults []error
	for _, l := range langs {
		if len(only) > 0 && !wanted[l.Name()] {
			continue
		}
		if err := a.setupOne(ctx, l); err != nil {
			faults = append(faults, err)
		}
	}
	return withCode(codeEnvironment, errors.Join(faults...))
}

// setupOne installs one language. What installers print is kept for -v.
func (a *app) setupOne(ctx context.Context, l language) error {
	var log bytes.Buffer
	var out io.Writer = &log
	if a.verbose {
		out = a.Err
	}
	if err := l.Setup(ctx, out); err != nil {
		var fault *eval.Fault
		if errors.As(err, &fault) {
			return err
		}
		return fmt.Errorf("set up %s: %w", l.Title(), err)
	}
	t, err := l.Toolchain(ctx)
	if err != nil {
		return fmt.Errorf("set up %s: %w", l.Title(), err)
	}
	fmt.Fprintf(a.Err, "%-12s %s, %d libraries\n", l.Title(), t.Version, len(t.Libraries))
	return nil
}
