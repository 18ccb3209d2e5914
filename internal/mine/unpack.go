package mine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"example.com/plumb/detect"
)

// Unpacked counts what Unpack wrote.
type Unpacked struct {
	Packages, Files, Lines int
	PerLanguage            map[detect.Language]int // lines
	Skipped                map[string]int          // files, by reason
	Failed                 []error
}

// Unpack writes the code of the sources into INTO/LANGUAGE/PACKAGE@VERSION/…, with
// what would not be mined left out. A package appears when all of it is written.
func Unpack(ctx context.Context, o Options, into string) (Unpacked, error) {
	u := Unpacked{PerLanguage: map[detect.Language]int{}, Skipped: map[string]int{}}
	sources, err := o.sources()
	if err != nil {
		return u, err
	}
	if err := os.MkdirAll(into, 0o755); err != nil {
		return u, fmt.Errorf("unpack: %w", err)
	}
	root, err := os.OpenRoot(into)
	if err != nil {
		return u, fmt.Errorf("unpack: %w", err)
	}
	defer root.Close() //nolint:errcheck // nothing is written through the folder itself
	for i, s := range sources {
		o.progress(i, len(sources), s.id)
		err := o.unpack(ctx, root, s, &u)
		if ctx.Err() != nil {
			return u, fmt.Errorf("unpack: %w", ctx.Err())
		}
		if err != nil {
			u.Failed = append(u.Failed, fmt.Errorf("%s: %w", s.id, err))
			continue
		}
		u.Packages++
	}
	o.progress(len(sources), len(sources), "")
	return u, nil
}

// part is the folder that a package is written into until it is whole.
const part = ".part"

func (o Options) unpack(ctx context.Context, root *os.Root, s source, u *Unpacked) error {
	if err := root.RemoveAll(part); err != nil {
		return fmt.Errorf("clear: %w", err)
	}
	languages := map[detect.Language]bool{}
	var failed error
	err := o.files(ctx, s, func(c *code) {
		languages[c.language] = true
		u.Files++
		u.Lines += len(c.lines)
		u.PerLanguage[c.language] += len(c.lines)
		if err := writeBelow(root, path.Join(part, string(c.language), c.name), c.text); err != nil && failed == nil {
			failed = err
		}
	}, func(reason string) { u.Skipped[reason]++ })
	if err = errors.Join(err, failed); err != nil {
		return errors.Join(err, root.RemoveAll(part))
	}
	for l := range languages {
		to := path.Join(string(l), strings.ReplaceAll(s.id, ":", "_"))
		if err := errors.Join(root.RemoveAll(to), root.MkdirAll(path.Dir(to), 0o755)); err != nil {
			return fmt.Errorf("write: %w", err)
		}
		if err := root.Rename(path.Join(part, string(l)), to); err != nil {
			return fmt.Errorf("write: %w", err)
		}
	}
	return root.RemoveAll(part)
}

func writeBelow(root *os.Root, name, text string) error {
	name = filepath.FromSlash(name)
	if err := root.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	if err := root.WriteFile(name, []byte(text), 0o644); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}
