package mine

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"example.com/plumb/internal/ignore"
)

// Fetcher brings packages: from the cache, else by their registry's own client.
// Whatever comes must have the recipe's hash.
type Fetcher struct {
	// Dir is the cache: one file for each archive, named by its hash.
	Dir string
	// Offline never asks a registry.
	Offline bool
	// Run runs a command in a folder and returns its standard output; nil means
	// the machine's programs.
	Run func(ctx context.Context, dir string, argv ...string) ([]byte, error)

	apt aptState
}

// NewFetcher keeps its cache below home.
func NewFetcher(home string, offline bool) *Fetcher {
	return &Fetcher{Dir: filepath.Join(home, "cache", "mine"), Offline: offline}
}

// Errors of a package that cannot be had.
var (
	ErrHash    = errors.New("the archive is not the one that the recipe means")
	ErrOffline = errors.New("is not in the cache, and --offline forbids to fetch it")
)

// source is a package of a recipe.
func (f *Fetcher) source(p Package) source {
	return source{
		id: p.ID(), licence: p.Licence, languages: p.Languages,
		only: patternList(p.Only), leave: patternList(p.Leave),
		walk: func(ctx context.Context, each func(entry) error, unsafe func(string)) error {
			file, err := f.Fetch(ctx, p)
			if err != nil {
				return err
			}
			a := &archive{unsafe: unsafe, each: func(e entry) error {
				e.name = p.below(e.name)
				return each(e)
			}}
			return a.file(file)
		},
	}
}

func patternList(patterns []string) *ignore.List {
	return ignore.Parse([]byte(strings.Join(patterns, "\n")))
}

// below takes the folder off that a registry puts around a package's files.
func (p Package) below(name string) string {
	if p.Kind == Go {
		return strings.TrimPrefix(name, p.ID()+"/")
	}
	if top, rest, ok := strings.Cut(name, "/"); ok && top != "" && (p.Kind == NPM || p.Kind == Cargo || p.Kind == Debian) {
		return rest
	}
	return name
}

// Fetch returns the file of a package's archive.
func (f *Fetcher) Fetch(ctx context.Context, p Package) (string, error) {
	file := filepath.Join(f.Dir, "archives", p.SHA256)
	sum, err := hashFile(file)
	switch {
	case err == nil && sum == p.SHA256:
		return file, nil
	case f.Offline:
		return "", ErrOffline
	}
	tmp := filepath.Join(f.Dir, "tmp")
	if err := os.MkdirAll(tmp, 0o755); err != nil {
		return "", fmt.Errorf("make the cache: %w", err)
	}
	dir, err := os.MkdirTemp(tmp, p.Kind+"-")
	if err != nil {
		return "", fmt.Errorf("make the cache: %w", err)
	}
	defer os.RemoveAll(dir) //nolint:errcheck // what is left lies in a folder for such things
	got, err := f.download(ctx, p, dir)
	if err != nil {
		return "", err
	}
	return file, f.keep(got, file, p.SHA256)
}

// keep puts a download into the cache, if it has the right hash.
func (f *Fetcher) keep(got, file, want string) error {
	part := file + ".part"
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("make the cache: %w", err)
	}
	if err := copyFile(got, part); err != nil {
		return err
	}
	sum, err := hashFile(part)
	if err == nil && sum != want {
		err = fmt.Errorf("%w: its sha256 is %s, not %s", ErrHash, sum, want)
	}
	if err == nil {
		err = os.Rename(part, file)
	}
	if err != nil {
		return errors.Join(err, os.Remove(part))
	}
	return nil
}

func hashFile(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", fmt.Errorf("hash: %w", err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("hash: %w", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// copyFile copies, since a client may keep its own and share it.
func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return fmt.Errorf("copy the archive: %w", err)
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return fmt.Errorf("copy the archive: %w", err)
	}
	_, err = io.Copy(out, in)
	if err = errors.Join(err, out.Close()); err != nil {
		return fmt.Errorf("copy the archive: %w", err)
	}
	return nil
}
